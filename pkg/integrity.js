globalThis.nxIntegrity = 'sha384-q+SKn40sR4lU86m+CjAS1TriFW9SQZwWtQrKpIJDdjKln0sXnOI87AyQJA/Ic9oq';
