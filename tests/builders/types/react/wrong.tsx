import 'naltrexone-explorer';

export const Value = () => <naltrexone-explorer view="mapp" />;
export const Name = () => <naltrexone-explorer catgory="pain" />;
