globalThis.nxIntegrity = 'sha384-RjgkfzHAK7D0+PfUOerWob4gUkOL2lyhum7CJJvELkNaji+h6pIv938RizoTH4ch';
