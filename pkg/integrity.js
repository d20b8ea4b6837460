globalThis.nxIntegrity = 'sha384-oHlRnumedcq9wQh6NELzm2rAunmRNuqqmcjFmzuwjJnfSXs3c/xo/vNbJDguzmgM';
