globalThis.nxIntegrity = 'sha384-A6QwPzlJIGoUyVmBqQg7mvnZPb3d6vzwL+/Teeo3PPkXk8XlYVeaBs+GJv+seFhA';
