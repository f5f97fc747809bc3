/**
 * A page of its own under a policy, with a module of its own in it; gives what the module says by `say(…)`.
 * `code` sees the modules of this project by their addresses from the root, as in `/src/ui/html.ts`.
 */
export function underPolicy(policy: string, code: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  const module = URL.createObjectURL(
    new Blob(
      [
        `const say = (words) => parent.postMessage(words, '*');\ntry {\n${code}\n} catch (error) { say(String(error)); }`,
      ],
      { type: 'text/javascript' },
    ),
  );
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="${module}"></script>`;
  return new Promise((resolve) => {
    const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', onMessage);
      frame.remove();
      URL.revokeObjectURL(module);
      resolve(data);
    };
    window.addEventListener('message', onMessage);
    document.body.append(frame);
  });
}
