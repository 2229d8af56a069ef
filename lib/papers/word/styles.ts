import { fonts, sizes, squeeze } from './layout.ts'

/**
 * The faces named and, for a machine without them, what to take instead: Word reads `altName`, then family and charset.
 */
const table: { name: string; instead: string; family: 'roman' | 'modern' | 'script' }[] = [
  { name: '仿宋_GB2312', instead: '仿宋,FangSong,STFangsong', family: 'modern' },
  { name: '方正小标宋简体', instead: '华文中宋,STZhongsong,宋体,SimSun', family: 'script' },
  { name: '黑体', instead: 'SimHei', family: 'modern' },
  { name: '楷体_GB2312', instead: '楷体,KaiTi,STKaiti', family: 'modern' },
  { name: '宋体', instead: 'SimSun', family: 'roman' },
]

const font = ({ name, instead, family }: (typeof table)[number]) =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

export const fontTable = `${head}<w:fonts ${namespace}><w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/></w:font>${table.map(font).join('')}</w:fonts>`

const { ascii, eastAsia } = fonts.body
const style = (type: 'paragraph' | 'character', id: string, name: string, inner: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${inner}</w:style>`

/**
 * The body's face and size for all text. The section declares the grid; the text keeps to it by exact lines and a slight
 * squeeze and does not snap: a negative `charSpace`, which 28 squares of 16 pt need, is drawn far too wide by LibreOffice
 * (7.4 set 19 characters a line), and both ways come to the same in Word.
 */
export const styles = `${head}<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${ascii}" w:hAnsi="${ascii}" w:cs="${ascii}" w:eastAsia="${eastAsia}"/><w:spacing w:val="${squeeze}"/><w:sz w:val="${sizes.body}"/><w:szCs w:val="${sizes.body}"/><w:snapToGrid w:val="0"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  style('paragraph', 'Normal', 'Normal', '<w:qFormat/>'),
  style('paragraph', 'FootnoteText', 'footnote text', '<w:basedOn w:val="Normal"/>'),
  style(
    'character',
    'FootnoteReference',
    'footnote reference',
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
  ),
  style('character', 'Hyperlink', 'Hyperlink', '<w:rPr><w:u w:val="single"/></w:rPr>'),
].join('')}</w:styles>`
