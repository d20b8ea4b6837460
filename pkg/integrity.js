globalThis.nxIntegrity = 'sha384-tWgbSOeFM0ROvziPHtR704z0LmA3+N6s5vBDEmACf1xCRK9qofZHs1FCBja/zwfx';
