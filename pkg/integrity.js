globalThis.nxIntegrity = 'sha384-k1ZMGuHSS3nL/htmoEOK4XPnW6/4CzbqubWf8G7yQCAIVfreeRE5ua193ai2MBaL';
