globalThis.nxIntegrity = 'sha384-J7vlifYW2c50zW40O4W3tbyh/JoJqbROsLdGaKFRSNA4YsZrb7g+pq+cwwgRJ9wr';
