globalThis.nxIntegrity = 'sha384-QrsC5HNMwMn21/izbwV8HHVyL/TfMii4NVa/3hVYhlBUTM9hcL02GVmdo+BfB8q3';
