globalThis.nxIntegrity = 'sha384-0GcKZH3MWO6+naPs1FtZvEdOWyCnaikT3mhWyZM4h6JvyjU84k7jfIycTq/K13nF';
