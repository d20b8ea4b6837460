globalThis.nxIntegrity = 'sha384-Dxg5KiHu0E8cjaK6nHmKjaEMjPTbeh3cMwW8UAyYruYiyhKfMJF+X5/qO20axDNC';
