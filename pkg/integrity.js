globalThis.nxIntegrity = 'sha384-UclxCnzzx7S/6uTXFrAVBa8Lb4aC9eUqu/Gi/2kVodFgtq8BIfCzgMvgsi3K8QZr';
