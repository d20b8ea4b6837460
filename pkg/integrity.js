globalThis.nxIntegrity = 'sha384-NSMDFpieCo4U+yOJor5wXni4DzTAnpR68degayjJq1iZUQkgs91suP+pqJV7kf1e';
