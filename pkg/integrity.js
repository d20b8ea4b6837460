globalThis.nxIntegrity = 'sha384-+H8IdNXFc/Q+ooc7e3pQNW1d8Ixx8RLgv1XEvz5We4jc7/cbx4NsJKMJ8RhIuLf8';
