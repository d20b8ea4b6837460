globalThis.nxIntegrity = 'sha384-zU9y/CLDstgs1Hdyufx0xhwKAxNctLAxeihlc+yz1jwvMqXbhmjZUmJL0vbbza4g';
