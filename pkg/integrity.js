globalThis.nxIntegrity = 'sha384-iG4QvCh6GB/LiymHl5kXY/zZA55X4pelcfN72B0bGaLY8YKkENcvijiW50QmUn0K';
