globalThis.nxIntegrity = 'sha384-z2mWPruhvB7FPN1aouatFHob+EDKPnpyj78Tnu+YifOcf8ZDLILC/c5M5iTkni1y';
