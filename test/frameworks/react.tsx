// Type-checked by test/package.node.ts against what the package ships; it never runs.
import 'presslet/define/list';
import type {} from 'presslet/jsx';
import { PressArticle, PressList } from 'presslet/react';
import { useRef } from 'react';
import type { PressList as Element } from 'presslet/list';

export function FrontPage() {
  const list = useRef<Element>(null);
  return (
    <>
      <press-feed src="/index.json" loading="idle">
        <press-list
          ref={list}
          layout="grid"
          heading-level={3}
          limit={4}
          className="front"
          onpress-article-open={(event) => console.log(event.article.title)}
        />
        {/* @ts-expect-error There is no such layout. */}
        <press-list layout="heap" />
        {/* @ts-expect-error There is no such attribute. */}
        <press-list colour="red" />
      </press-feed>
      <PressArticle layout="lead" onPressArticleOpen={(event) => event.preventDefault()} />
      <PressList data={[{ title: 'A story' }]} onPressFailed={({ failure }) => console.log(failure.kind)} />
      {/* @ts-expect-error A limit is a number. */}
      <PressList limit="many" />
      <button onClick={() => list.current?.refresh()}>Again</button>
    </>
  );
}
