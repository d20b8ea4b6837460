globalThis.nxIntegrity = 'sha384-LZm34jsZ4z18p4rjPMGlSkbFN/UR/2G1GEUjRRQ0yJ4yWUaxvRJWVQQ0cTnwvXYV';
