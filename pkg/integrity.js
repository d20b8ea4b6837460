globalThis.nxIntegrity = 'sha384-E4VwBsa/+a8WipdHYlfmolSQUHkWLk8JpLZ3IR4VTtwQO74/273NgZzdO4MHIEA5';
