globalThis.nxIntegrity = 'sha384-YR4LfwjFfdKNGFHUNvtkdqZVHAAj7mpBOcG7//QWVePbL8oe+mX7Npx6bYT+LPPs';
