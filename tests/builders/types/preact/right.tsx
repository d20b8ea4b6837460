import 'naltrexone-explorer';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { NaltrexoneExplorer } from 'naltrexone-explorer';

export function Page() {
  const explorer = useRef<NaltrexoneExplorer>(null);
  return (
    <main>
      <naltrexone-explorer
        ref={explorer}
        key="explorer"
        id="explorer"
        class="wide"
        category="pain"
        view="map"
        heading-level="3"
        rows={8}
        deep-links
        loading="lazy"
        onClick={(event) => event.currentTarget.query}
        onnx-open={(event) => event.detail.condition.trim()}
      >
        What stands here is shown until it is ready.
      </naltrexone-explorer>
      <naltrexone-explorer />
    </main>
  );
}

// components of every kind stay what they are
const Passing = ({ children }: { children?: ComponentChildren }): ComponentChildren => children;
export const Passed = () => <Passing>text</Passing>;
