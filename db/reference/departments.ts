import { pages } from './source.ts'

export interface Department {
  code: string
  nameZh: string
  shortZh: string
  nameEn: string
  shortEn: string
  /** Null where the name of the time was not read at a public address: shown, but marked illustrative. */
  source: string | null
}

const listed =
  (source: string | null) =>
  (code: string, shortEn: string, nameEn: string, nameZh: string, shortZh = nameZh): Department => ({
    code,
    nameZh,
    shortZh,
    nameEn,
    shortEn,
    source,
  })
const constituent = listed(pages.constituentDepartments)
const other = listed(null)

/**
 * Bodies of the State Council between 2013 and 2018. Which 71 departments took part in the programme is not public:
 * these are bodies of the time, and nothing here says that any of them took part. English names are translations.
 */
export const departments: Department[] = [
  other('gosc', 'General Office', 'General Office of the State Council', '国务院办公厅'),
  constituent('mfa', 'MFA', 'Ministry of Foreign Affairs', '外交部'),
  constituent('mnd', 'MND', 'Ministry of National Defense', '国防部'),
  constituent(
    'ndrc',
    'NDRC',
    'National Development and Reform Commission',
    '国家发展和改革委员会',
    '国家发展改革委',
  ),
  constituent('moe', 'MOE', 'Ministry of Education', '教育部'),
  constituent('most', 'MOST', 'Ministry of Science and Technology', '科学技术部', '科技部'),
  constituent('miit', 'MIIT', 'Ministry of Industry and Information Technology', '工业和信息化部'),
  constituent('seac', 'SEAC', 'State Ethnic Affairs Commission', '国家民族事务委员会', '国家民委'),
  constituent('mps', 'MPS', 'Ministry of Public Security', '公安部'),
  constituent('mss', 'MSS', 'Ministry of State Security', '国家安全部', '安全部'),
  constituent('mos', 'MOS', 'Ministry of Supervision', '监察部'),
  constituent('mca', 'MCA', 'Ministry of Civil Affairs', '民政部'),
  constituent('moj', 'MOJ', 'Ministry of Justice', '司法部'),
  constituent('mof', 'MOF', 'Ministry of Finance', '财政部'),
  constituent(
    'mohrss',
    'MOHRSS',
    'Ministry of Human Resources and Social Security',
    '人力资源和社会保障部',
    '人力资源社会保障部',
  ),
  constituent('mlr', 'MLR', 'Ministry of Land and Resources', '国土资源部'),
  constituent('mep', 'MEP', 'Ministry of Environmental Protection', '环境保护部'),
  constituent(
    'mohurd',
    'MOHURD',
    'Ministry of Housing and Urban-Rural Development',
    '住房和城乡建设部',
    '住房城乡建设部',
  ),
  constituent('mot', 'MOT', 'Ministry of Transport', '交通运输部'),
  constituent('mwr', 'MWR', 'Ministry of Water Resources', '水利部'),
  constituent('moa', 'MOA', 'Ministry of Agriculture', '农业部'),
  constituent('mofcom', 'MOFCOM', 'Ministry of Commerce', '商务部'),
  constituent('moc', 'MOC', 'Ministry of Culture', '文化部'),
  constituent(
    'nhfpc',
    'NHFPC',
    'National Health and Family Planning Commission',
    '国家卫生和计划生育委员会',
    '国家卫生计生委',
  ),
  constituent('pbc', 'PBC', "People's Bank of China", '中国人民银行', '人民银行'),
  constituent('nao', 'NAO', 'National Audit Office', '审计署'),
  other(
    'sasac',
    'SASAC',
    'State-owned Assets Supervision and Administration Commission of the State Council',
    '国务院国有资产监督管理委员会',
    '国资委',
  ),
  other('gac', 'Customs', 'General Administration of Customs', '海关总署'),
  other('sat', 'SAT', 'State Administration of Taxation', '国家税务总局', '税务总局'),
  other('saic', 'SAIC', 'State Administration for Industry and Commerce', '国家工商行政管理总局', '工商总局'),
  other(
    'aqsiq',
    'AQSIQ',
    'General Administration of Quality Supervision, Inspection and Quarantine',
    '国家质量监督检验检疫总局',
    '质检总局',
  ),
  other(
    'sapprft',
    'SAPPRFT',
    'State Administration of Press, Publication, Radio, Film and Television',
    '国家新闻出版广电总局',
    '新闻出版广电总局',
  ),
  other('gas', 'Sport', 'General Administration of Sport', '国家体育总局', '体育总局'),
  other('saws', 'SAWS', 'State Administration of Work Safety', '国家安全生产监督管理总局', '安全监管总局'),
  other('cfda', 'CFDA', 'China Food and Drug Administration', '国家食品药品监督管理总局', '食品药品监管总局'),
  other('nbs', 'NBS', 'National Bureau of Statistics', '国家统计局', '统计局'),
  other('sfa', 'SFA', 'State Forestry Administration', '国家林业局', '林业局'),
  other('sipo', 'SIPO', 'State Intellectual Property Office', '国家知识产权局', '知识产权局'),
  other('cnta', 'CNTA', 'China National Tourism Administration', '国家旅游局', '旅游局'),
  other('sara', 'SARA', 'State Administration for Religious Affairs', '国家宗教事务局', '宗教局'),
  other(
    'counsellors',
    "Counsellors' Office",
    "Counsellors' Office of the State Council",
    '国务院参事室',
    '参事室',
  ),
  other('ngoa', 'NGOA', 'National Government Offices Administration', '国家机关事务管理局', '国管局'),
  other('ocao', 'OCAO', 'Overseas Chinese Affairs Office of the State Council', '国务院侨务办公室', '侨办'),
  other(
    'hmo',
    'HKMAO',
    'Hong Kong and Macao Affairs Office of the State Council',
    '国务院港澳事务办公室',
    '港澳办',
  ),
  other('lao', 'LAO', 'Legislative Affairs Office of the State Council', '国务院法制办公室', '法制办'),
  other('research-office', 'Research Office', 'Research Office of the State Council', '国务院研究室'),
  other('xinhua', 'Xinhua', 'Xinhua News Agency', '新华通讯社', '新华社'),
  other('cas', 'CAS', 'Chinese Academy of Sciences', '中国科学院', '中科院'),
  other('cass', 'CASS', 'Chinese Academy of Social Sciences', '中国社会科学院', '社科院'),
  other('cae', 'CAE', 'Chinese Academy of Engineering', '中国工程院', '工程院'),
  other(
    'drc',
    'DRC',
    'Development Research Center of the State Council',
    '国务院发展研究中心',
    '发展研究中心',
  ),
  other('cag', 'CAG', 'Chinese Academy of Governance', '国家行政学院', '行政学院'),
  other('cea', 'CEA', 'China Earthquake Administration', '中国地震局', '地震局'),
  other('cma', 'CMA', 'China Meteorological Administration', '中国气象局', '气象局'),
  other('cbrc', 'CBRC', 'China Banking Regulatory Commission', '中国银行业监督管理委员会', '银监会'),
  other('csrc', 'CSRC', 'China Securities Regulatory Commission', '中国证券监督管理委员会', '证监会'),
  other('circ', 'CIRC', 'China Insurance Regulatory Commission', '中国保险监督管理委员会', '保监会'),
  other(
    'ncssf',
    'NCSSF',
    'National Council for Social Security Fund',
    '全国社会保障基金理事会',
    '社保基金会',
  ),
  other(
    'nsfc',
    'NSFC',
    'National Natural Science Foundation of China',
    '国家自然科学基金委员会',
    '自然科学基金会',
  ),
  other('sblc', 'Letters and Calls', 'State Bureau for Letters and Calls', '国家信访局', '信访局'),
  other('sag', 'SAG', 'State Administration of Grain', '国家粮食局', '粮食局'),
  other('nea', 'NEA', 'National Energy Administration', '国家能源局', '能源局'),
  other(
    'sastind',
    'SASTIND',
    'State Administration of Science, Technology and Industry for National Defense',
    '国家国防科技工业局',
    '国防科工局',
  ),
  other('stma', 'STMA', 'State Tobacco Monopoly Administration', '国家烟草专卖局', '烟草局'),
  other('safea', 'SAFEA', 'State Administration of Foreign Experts Affairs', '国家外国专家局', '外专局'),
  other('sbcs', 'Civil Servants', 'State Bureau of Civil Servants', '国家公务员局', '公务员局'),
  other('soa', 'SOA', 'State Oceanic Administration', '国家海洋局', '海洋局'),
  other(
    'nasg',
    'NASG',
    'National Administration of Surveying, Mapping and Geoinformation',
    '国家测绘地理信息局',
    '测绘地信局',
  ),
  other('nra', 'NRA', 'National Railway Administration', '国家铁路局', '铁路局'),
  other('caac', 'CAAC', 'Civil Aviation Administration of China', '中国民用航空局', '民航局'),
  other('spb', 'SPB', 'State Post Bureau', '国家邮政局', '邮政局'),
  other('sach', 'SACH', 'State Administration of Cultural Heritage', '国家文物局', '文物局'),
  other(
    'satcm',
    'SATCM',
    'State Administration of Traditional Chinese Medicine',
    '国家中医药管理局',
    '中医药局',
  ),
  other('safe', 'SAFE', 'State Administration of Foreign Exchange', '国家外汇管理局', '外汇局'),
  other('sacms', 'SACMS', 'State Administration of Coal Mine Safety', '国家煤矿安全监察局', '煤矿安监局'),
]

/** Left out of the example so that it holds 71: two bodies without public systems and two small advisory offices. */
const leftOut = new Set(['mnd', 'mss', 'counsellors', 'research-office'])

/** The 71 bodies standing in for the programme's departments in the example; participation is not claimed. */
export const exampleDepartments = departments.filter((department) => !leftOut.has(department.code))
