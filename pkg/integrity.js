globalThis.nxIntegrity = 'sha384-qVaScGUwCGJL3XRuSFiCoxjq6rQw3La2MWs7e/zUE6yx1WaBxP/1gYnmWZg/nNHy';
