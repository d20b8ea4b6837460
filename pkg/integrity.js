globalThis.nxIntegrity = 'sha384-Dh31e998MSBcdnB07hKRgJIW+UL5tVFnaMhhKV96ys/P1uT1Ht+H0xF3a/7hS38h';
