globalThis.nxIntegrity = 'sha384-+X72E8JKKyTM27+sRZCGgTQmVEThcGVagPgeE+7k0hP4pzhZIELX0clYsOCKoRuk';
