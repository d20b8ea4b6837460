globalThis.nxIntegrity = 'sha384-GLkBjGW4nt/L3qMv2fOy7xsDxDvtg42Yh5yOVFeuqvFpJ7M2nPgsh5rv/N+1V/9b';
