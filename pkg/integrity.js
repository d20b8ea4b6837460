globalThis.nxIntegrity = 'sha384-qxlpuBN+OGnFOSTzyk5sHCg3U96G4g+49494r1+sa81MLLsk6teeXkbSZ6ImTlCO';
