globalThis.nxIntegrity = 'sha384-+rrRrJv2F7P6rXLqEBgC0UrWlTuLSwlyvD8gDb0ePCzlYPgXQTM3FZrgFgI+IXUO';
