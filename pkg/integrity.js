globalThis.nxIntegrity = 'sha384-pFVWntXpRYrp5p2as2Nfhpq5c5fcmjRENh3NPKfOysG+Jdh4bTX+iXEwzfcbMgQL';
