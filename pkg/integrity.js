globalThis.nxIntegrity = 'sha384-DjTVuEYtXkc6z1AdjauDWbwZuZfaFBN2H5Zy02n+ORlB32D1bJX+/RhCf/gOQxcq';
