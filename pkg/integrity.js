globalThis.nxIntegrity = 'sha384-lJnKhbrqyQsqIUXHJqMhBFb/SqG93jP8c/6ErNMKzP8DJrHqbXvSllCqru9ITjzZ';
