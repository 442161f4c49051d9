import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'

/** A standard's guidance as it is read. */
export function GuidanceText({ children }: { children: string }) {
  return (
    <div className="prose" translate="no" dir="auto">
      <Markdown remarkPlugins={[remarkGfm]} skipHtml components={headings}>
        {children}
      </Markdown>
    </div>
  )
}

/** A guidance's headings stand under the page's own. */
const headings = { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6' } as const
