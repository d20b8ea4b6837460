globalThis.nxIntegrity = 'sha384-OSKd+6+K9cqc23mKJOGapQoecggbQD/18BCw4EIZl7NakiY5uNKyCwgPr4sW5H6Q';
