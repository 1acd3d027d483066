// Made by eng/language-registry.mjs from the IANA Language Subtag Registry; do not edit.
#nullable enable

namespace ArticleSchema.Language.Formats;

internal static partial class LanguageRegistry
{
    /// <summary>The date of the registry.</summary>
    public const string FileDate = "2025-08-25";

    /// <summary>By first letter: a bit for each second one.</summary>
    private static readonly uint[] s_twoLetterLanguages =
    [
        0x3263433, 0x671D1, 0x1364091, 0x2200011, 0x1C6810, 0x1024321, 0x302809, 0x31A4111, 0x5C6559, 0x600101, 0x1767F41, 0x386143, 0x10E6DC0,
        0x122685B, 0x61204, 0xC0901, 0x100000, 0x507000, 0x7F7DDD, 0x14E6DD1, 0x2020440, 0x4110, 0x4001, 0x80, 0x4100, 0x100081,
    ];

    /// <summary>By first and second letter: a bit for each third one.</summary>
    private static readonly uint[] s_threeLetterLanguages =
    [
        0x2FDFDFF, 0x3FFFBFF, 0x3FFBDBB, 0x3DFEBFB, 0x3573C1F, 0x21CE5DB, 0x3FFFFFF, 0xEFDC3, 0x1CFFFFF, 0x25CA141, 0x3FFDFFE, 0x3FFFFFD, 0x3FFFF77,
        0x3FFFFFF, 0x29E3FFF, 0x3FFFFFF, 0x20ABC4D, 0x3FFEF9E, 0x3FFEFFF, 0x3FFFFDF, 0x3DFFFFF, 0x3C7D0A, 0x1FE75DF, 0x801C52, 0x39FEDDF, 0x208724F,
        0x3FEEBFF, 0x3FFFFFF, 0x37FFFFF, 0x3FFFFFF, 0x3FFD7FF, 0x3DFFFFF, 0x3FFFF7F, 0x3FFFFFF, 0x3FBFE7F, 0x3FFFFFF, 0x3FFFFEF, 0x3EFFFFF, 0x3FFFFFF,
        0x3FFFF7F, 0x3FBFFF3, 0x3FFFFDF, 0x3FFFFEF, 0x3FFFFEF, 0x1FFFFF7, 0x3FFFFFF, 0x3FDF7FF, 0x3FBFFFF, 0x3DFFFFF, 0x2F7FFFF, 0x3EFFFFF, 0x3FFFFFF,
        0x3F7FFFF, 0x17F6FDF, 0x7FADD, 0x30673FD, 0x1082C43, 0x1049, 0x445, 0x3CBFEEE, 0x142B49F, 0x126F591, 0x3BF7883, 0x15C5F9D, 0xE7D55,
        0xDFCDC7, 0x3F9FEFF, 0x194E177, 0x100008, 0x3EFFFEF, 0x3FFFFFF, 0x31CF8DD, 0x1FFDFC7, 0x2040, 0x8005B, 0x80, 0x4003, 0x86480,
        0x3F7DFFD, 0x17BFB7B, 0x20004, 0x466359, 0x227BDFC, 0x0, 0x2DE6DDF, 0xF67949, 0x3DFFFEF, 0x527F3F, 0x860C41, 0x3440, 0x1F67C7F,
        0x17A6759, 0x3EFEDB7, 0x8000, 0x0, 0x15F69DF, 0x2016D92, 0x11EF58B, 0x3F7FFFF, 0x1, 0x3560C01, 0x0, 0x112714B, 0x2859,
        0x1, 0x124444, 0x1060000, 0x0, 0x10, 0x111, 0x1805801, 0x140000, 0x288000, 0x1, 0x102DD55, 0x90D590, 0x3D5F553,
        0xF378AF, 0x80000, 0x100, 0x0, 0x4E45C1, 0x1957DD0, 0x29E6086, 0x10008, 0x2090, 0x4000, 0x80000, 0x4001, 0x11,
        0x39ABFEB, 0x800, 0x40000, 0x0, 0x20000, 0x1100, 0x20000, 0x0, 0x5A8831, 0x0, 0x200400, 0x1022981, 0x108000,
        0x142, 0x863108, 0x10, 0x40000, 0xFD40C, 0x40810, 0x0, 0x13B33BE, 0x20000, 0x11, 0x0, 0x0, 0x0,
        0x3FFFFFF, 0x3F7FFFF, 0xA283C, 0x9F7FFF, 0x3E51FEF, 0x880400, 0x5A6C5B, 0xE6C95, 0x3DFF9DF, 0x123500, 0x10E019, 0x1524F8E, 0x3F338DB,
        0x25B7FDF, 0x3FFFFFF, 0x2011, 0x122101, 0x3FF57CF, 0x44F850, 0x100101, 0x2FFFDFF, 0x106FA35, 0xDA337F, 0x800000, 0x302797B, 0x2101,
        0x3E7FFFF, 0x106003, 0x81, 0x1042000, 0x11C9, 0x0, 0x401000, 0x1020100, 0xCA5FEB, 0x100, 0x42491, 0x18001B, 0x3FFBFFF,
        0x1473D9, 0x36EDF9F, 0x44000, 0x0, 0x2DAD415, 0x42882, 0x944100, 0x3FFDFFE, 0x202414, 0x4005, 0x0, 0xC00001, 0x0,
        0x2A100, 0x11239DB, 0x20881, 0x1E011F, 0x0, 0x1101433, 0x447852, 0x408102, 0x22000, 0x46214, 0x2EECD90, 0x74DD43, 0x10E6911,
        0x20CFAD6, 0x520000, 0x4100, 0x500000, 0x1926591, 0x3A75DD, 0x3EE5D1E, 0x1000, 0x200002, 0x45400, 0x804, 0x804001, 0x2021180,
        0x39F7EBF, 0x5A7710, 0xC0000, 0x80041, 0x1A2DD2, 0x0, 0x4412, 0x40100, 0x13959DF, 0x20010, 0x16D001, 0x40010, 0xC6290F,
        0x40B49, 0x46004A, 0x820001, 0x20000, 0x1A0003, 0x800, 0x0, 0x15EFD8F, 0x2008, 0x100, 0x0, 0x1000011, 0x0,
        0x1E3D7FF, 0x3FFFFFF, 0x3FFFFFF, 0x3FBFFFD, 0x3FFFFFF, 0x3FFFFFF, 0x1FFFFFF, 0x3FFEFFF, 0x3FDDBFF, 0x3BFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF,
        0x3FFFF7F, 0x3FDCFFD, 0x3FFFFFF, 0x3FFFFFF, 0x3FEFFBF, 0x3FFFFFF, 0x3FFFFFF, 0x3FDFFFE, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFBF, 0x3FFFFFF, 0x3FFFFFF,
        0x3D7BFFF, 0x3FF7F77, 0x598BC, 0x1FFCB, 0x3FFFFFF, 0x2001, 0x21F7DC3, 0x1CB981, 0x3F7CFFF, 0xC08911, 0x11E7B9F, 0x95FFFF, 0x3F3FFFF,
        0x2547BCB, 0x3FFFFF7, 0x806011, 0x20000, 0x22A7D55, 0x16EF9DF, 0x1461C4, 0x37FFFBD, 0x140D01, 0x5C58D1, 0x1000, 0x2041, 0x2002880,
        0x2FDB77B, 0x3FFFFBF, 0x3FFFFFF, 0x3FFBFFF, 0x37FFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3DFFFFF, 0x3DFFFFF, 0x3FFFFDF, 0x3FFFFF7, 0x2F7FFBF, 0x3FBFFFF,
        0x3FFFFFF, 0x3FFD7FD, 0x3FFFFDF, 0x3FFFFF7, 0x3FFFEFF, 0x3FFFFFE, 0x1FFFFFF, 0x3BFFFDF, 0x3FFFDFB, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFE, 0x3FFFFDF,
        0x3CFFFFF, 0x1FFF7FF, 0x29FFFFF, 0x3FFBFEF, 0x3FF77FF, 0x120809, 0x3FFFFFF, 0x3FBF5FF, 0x3FF7FFF, 0x39E7B8B, 0x2FFF7FF, 0x3F37F55, 0x3FFFFFF,
        0x3FFBFFF, 0x37DFFFD, 0x19469C3, 0x1097C40, 0x29ABD77, 0x3FFFDFF, 0x3D6D758, 0x3FFFFFF, 0x5080, 0x1C25157, 0x937D59, 0x1FFFFFE, 0x316150B,
        0x220405, 0x1A5D00, 0x105081, 0x180401, 0x0, 0x144000, 0x104056, 0x180000, 0x2011, 0x648046, 0x2B67FDF, 0x1A5419, 0x1FBED57,
        0xDEE753, 0x62048, 0x1085401, 0x0, 0x3FE60D5, 0x98E105, 0x3DF7D1B, 0x3113, 0x8, 0x900, 0x0, 0x100100A, 0x1000,
        0x3FFDDFF, 0x33EF9F6, 0x42BFFF, 0x186105, 0x3A5DFFB, 0x811, 0x3142D49, 0x7B7FC9, 0x3FEFBFF, 0x80000, 0x1EE0C7, 0x37FEEFF, 0x3DF7FBF,
        0x3FFFFDF, 0x3EDF5FC, 0x1FFD11, 0x401011, 0x3DFFDFF, 0x15FF9DD, 0x17BE181, 0x3DBD77F, 0x0, 0x427143, 0x1000, 0x1943010, 0x2090,
        0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF,
        0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3FFFFFF, 0x3E7BDEF, 0x344FB95, 0xC1095, 0x5FE885, 0x8001, 0x0,
        0x3FFFFEF, 0x8C02, 0x20, 0x2, 0x10E3B53, 0x0, 0x162411, 0x8040, 0x1A3833, 0x40140, 0x481183, 0x0, 0x3FFFDFF,
        0x42A84B, 0x52D87F, 0x82000, 0x0, 0x85100, 0x403D02, 0x441084, 0x319C5F6, 0x0, 0x25C01, 0x400008, 0x142000, 0x80,
        0x3FFDFBF, 0x3FFFFFF, 0xFDEDF3, 0x2BFFEF7, 0x37FFFFF, 0x441012, 0x3DEFFDF, 0x3FFFFDF, 0x3FFDFFB, 0x5EFC5F, 0x3FFF7FF, 0x3DFBBFD, 0x3FFBFEF,
        0x3F7FFF6, 0x3F7EFDF, 0x1BFFD5E, 0x9F7681, 0x3FF7DF7, 0x3BFFFFF, 0x17FFFFB, 0x3EF5F57, 0x861417, 0x1FFFFE6, 0x567C56, 0x1C67D0F, 0x164A85F,
        0x3F7EF7F, 0x3FFFFFF, 0x3DDFDFF, 0x1BF7FFF, 0x3FFF5FF, 0xA6100, 0x3FFE3FF, 0x3FFBDBC, 0x3FDFFFD, 0x54FB41, 0x2FFBC7B, 0x1FFFFEF, 0x37FFFFF,
        0x3FFFDFF, 0x3F7DFFE, 0x3FBFF75, 0x5BF802, 0x3FFFFFF, 0x3FF9FFF, 0x37FFFFF, 0x3FDFBFF, 0x1DC7D19, 0x1DBF8FF, 0x19F73D7, 0x3BEAB91, 0x807A81,
        0x23000, 0x1120901, 0x0, 0x101B51, 0x40000, 0x100, 0x1006093, 0x2001, 0x240000, 0x100, 0x1758DC1, 0x1503D37, 0x16F14F,
        0x292B559, 0x2400, 0x200100, 0x0, 0x3FAFFF7, 0x148581, 0x128091, 0x123000, 0x890, 0x1, 0x0, 0x1, 0x42000,
        0x136FBF1, 0x402, 0x0, 0x0, 0x2D80C, 0x0, 0xA0000, 0x0, 0x2C286C, 0x400, 0x218FF01, 0x48000, 0x3F79FFF,
        0x9400, 0xA0000, 0x0, 0x0, 0xC4001, 0x202900, 0x4000, 0x83000, 0x0, 0x1, 0x0, 0x0, 0x0,
        0x3FFFFFF, 0x6F9FB3, 0x101, 0x1180648, 0x5EF1CD, 0x40, 0x1504143, 0x100441, 0x17A3FF6, 0x101, 0x152080B, 0x1F65DD5, 0xCC71DF,
        0x150F55E, 0x146757F, 0x4, 0x0, 0x3F6FDCB, 0x360541, 0x4015A2, 0x1BA388B, 0x0, 0x424003, 0x400001, 0x1023103, 0x0,
        0x17FFF5F, 0x1C2F35F, 0x17A78D6, 0x1015405, 0x1E984A, 0x1, 0x52396B, 0x3A101D, 0x126A903, 0x80002, 0x3FFEFFF, 0x114E15F, 0x3FFFEFF,
        0x31F77CB, 0x42F54C, 0x3FFFFFF, 0x80001, 0x5B315B, 0x137FB9F, 0x37FFBDF, 0x1AFA4B, 0x46110, 0x4A4E5D, 0xA1402, 0x1080E03, 0x9080,
        0x3FFFFFF, 0x1807F9B, 0x2A880, 0x40459, 0x13E2B15, 0x0, 0x569901, 0x40809, 0x3BFBFE1, 0x0, 0x11A7DC1, 0x1127953, 0x28FFDDF,
        0x156CDB, 0x18C3D42, 0x200F4C3, 0x0, 0x1447D13, 0x106F84C, 0x1408801, 0x3DBBF7F, 0x80001, 0x5B2841, 0x1101841, 0x2120000, 0x440,
        0x3FFDFFF, 0x580815, 0x89, 0x200, 0x30C1, 0x0, 0x23083, 0xC0210A, 0x2423C03, 0x0, 0x23AE4CB, 0x553211, 0x3FFFFFF,
        0x40459, 0x75084, 0x3FFFFFF, 0x10, 0x4E041, 0x121C01, 0x19DB850, 0x1003081, 0x0, 0x1, 0x800000, 0xA242, 0x201,
    ];

    /// <summary>By first letter: a bit for each second one.</summary>
    private static readonly uint[] s_twoLetterRegions =
    [
        0x2DF797D, 0x37F7BFB, 0x3F7FDED, 0x2005658, 0x21E00D5, 0x825700, 0x15FB9FB, 0x1A3400, 0xF781C, 0xD010, 0x342B1D0, 0x13E0507, 0x3FFFCFD,
        0x21AC975, 0x1000, 0x14E3CF1, 0x3FFF001, 0x544010, 0x3BE7FDF, 0x26AFEED, 0x3043041, 0x102155, 0x40020, 0x3FFFFFF, 0x180018, 0x2421001,
    ];

    private static ReadOnlySpan<byte> NumericRegions =>
        " 001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 "u8 +
        "154 155 202 419 "u8;

    /// <summary>Without the private ones.</summary>
    private static ReadOnlySpan<byte> Scripts =>
        " adlm afak aghb ahom arab aran armi armn avst bali bamu bass batk beng berf bhks blis bopo brah brai bugi "u8 +
        "buhd cakm cans cari cham cher chis chrs cirt copt cpmn cprt cyrl cyrs deva diak dogr dsrt dupl egyd egyh egyp "u8 +
        "elba elym ethi gara geok geor glag gong gonm goth gran grek gujr gukh guru hanb hang hani hano hans hant hatr "u8 +
        "hebr hira hluw hmng hmnp hntl hrkt hung inds ital jamo java jpan jurc kali kana kawi khar khmr khoj kitl kits "u8 +
        "knda kore kpel krai kthi lana laoo latf latg latn leke lepc limb lina linb lisu loma lyci lydi mahj maka mand "u8 +
        "mani marc maya medf mend merc mero mlym modi mong moon mroo mtei mult mymr nagm nand narb nbat newa nkdb nkgb "u8 +
        "nkoo nshu ogam olck onao orkh orya osge osma ougr palm pauc pcun pelm perm phag phli phlp phlv phnx piqd plrd "u8 +
        "prti psin ranj rjng rohg roro runr samr sara sarb saur seal sgnw shaw shrd shui sidd sidt sind sinh sogd sogo "u8 +
        "sora soyo sund sunu sylo syrc syre syrj syrn tagb takr tale talu taml tang tavt tayo telu teng tfng tglg thaa "u8 +
        "thai tibt tirh tnsa todr tols toto tutg ugar vaii visp vith wara wcho wole xpeo xsux yezi yiii zanb zinh zmth "u8 +
        "zsye zsym zxxx zyyy zzzz "u8;

    private static ReadOnlySpan<byte> Variants =>
        " 1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akhmimic akuapem alalc97 aluku anpezo ao1990 aranes "u8 +
        "arevela arevmda arkaika asante auvern baku1926 balanka barla basiceng bauddha bciav bcizbl biscayan biske "u8 +
        "blasl bohairic bohoric boont bornholm cisaup colb1945 cornu creiss dajnko ekavsk emodeng fascia fayyumic "u8 +
        "fodom fonipa fonkirsh fonnapa fonupa fonxsamp gallo gascon gherd grclass grital grmistr hanoi hepburn heploc "u8 +
        "hognorsk hsistemo huett ijekavsk itihasa ivanchov jauer jyutping kkcor kleinsch kociewie kscor laukika "u8 +
        "leidentr lemosin lengadoc lipaw ltg1929 ltg2007 luna1918 lycopol mdcegyp mdctrans mesokem metelko monoton "u8 +
        "ndyuka nedis newfound nicard njiva nulik osojs oxendict pahawh2 pahawh3 pahawh4 pamaka peano pehoeji petr1708 "u8 +
        "pinyin polyton provenc puter rigik rozaj rumgr sahidic saigon scotland scouse simple solba sotav spanglis "u8 +
        "surmiran sursilv sutsilv synnejyl tailo tarask tongyong tunumiit uccor ucrcor ulster unifon vaidika valbadia "u8 +
        "valencia vallader vecdruka viennese vivaraup wadegile xsistemo "u8;

    /// <summary>Each with its prefix.</summary>
    private static ReadOnlySpan<byte> ExtendedLanguages =>
        " aao=ar abh=ar abv=ar acm=ar acq=ar acw=ar acx=ar acy=ar adf=ar ads=sgn aeb=ar aec=ar aed=sgn aen=sgn afb=ar "u8 +
        "afg=sgn ajp=ar ajs=sgn apc=ar apd=ar arb=ar arq=ar ars=ar ary=ar arz=ar ase=sgn asf=sgn asp=sgn asq=sgn "u8 +
        "asw=sgn auz=ar avl=ar ayh=ar ayl=ar ayn=ar ayp=ar bbz=ar bfi=sgn bfk=sgn bjn=ms bog=sgn bqn=sgn bqy=sgn "u8 +
        "btj=ms bve=ms bvl=sgn bvu=ms bzs=sgn cdo=zh cds=sgn cjy=zh cmn=zh cnp=zh coa=ms cpx=zh csc=sgn csd=sgn "u8 +
        "cse=sgn csf=sgn csg=sgn csl=sgn csn=sgn csp=zh csq=sgn csr=sgn csx=sgn czh=zh czo=zh doq=sgn dse=sgn dsl=sgn "u8 +
        "dsz=sgn dup=ms ecs=sgn ehs=sgn esl=sgn esn=sgn eso=sgn eth=sgn fcs=sgn fse=sgn fsl=sgn fss=sgn gan=zh gds=sgn "u8 +
        "gom=kok gse=sgn gsg=sgn gsm=sgn gss=sgn gus=sgn hab=sgn haf=sgn hak=zh hds=sgn hji=ms hks=sgn hnm=zh hos=sgn "u8 +
        "hps=sgn hsh=sgn hsl=sgn hsn=zh icl=sgn iks=sgn ils=sgn inl=sgn ins=sgn ise=sgn isg=sgn isr=sgn jak=ms jax=ms "u8 +
        "jcs=sgn jhs=sgn jks=sgn jls=sgn jos=sgn jsl=sgn jus=sgn kgi=sgn knn=kok kvb=ms kvk=sgn kvr=ms kxd=ms lbs=sgn "u8 +
        "lce=ms lcf=ms lgs=sgn liw=ms lls=sgn lsb=sgn lsc=sgn lsg=sgn lsl=sgn lsn=sgn lso=sgn lsp=sgn lst=sgn lsv=sgn "u8 +
        "lsw=sgn lsy=sgn ltg=lv luh=zh lvs=lv lws=sgn lzh=zh max=ms mdl=sgn meo=ms mfa=ms mfb=ms mfs=sgn min=ms mnp=zh "u8 +
        "mqg=ms mre=sgn msd=sgn msi=ms msr=sgn mui=ms mzc=sgn mzg=sgn mzy=sgn nan=zh nbs=sgn ncs=sgn nsi=sgn nsl=sgn "u8 +
        "nsp=sgn nsr=sgn nzs=sgn okl=sgn orn=ms ors=ms pel=ms pga=ar pgz=sgn pks=sgn prl=sgn prz=sgn psc=sgn psd=sgn "u8 +
        "pse=ms psg=sgn psl=sgn pso=sgn psp=sgn psr=sgn pys=sgn rib=sgn rms=sgn rnb=sgn rsi=sgn rsl=sgn rsm=sgn "u8 +
        "rsn=sgn sdl=sgn sfb=sgn sfs=sgn sgg=sgn sgx=sgn shu=ar sjc=zh slf=sgn sls=sgn sqk=sgn sqs=sgn sqx=sgn ssh=ar "u8 +
        "ssp=sgn ssr=sgn svk=sgn swc=sw swh=sw swl=sgn syy=sgn szs=sgn tmw=ms tse=sgn tsm=sgn tsq=sgn tss=sgn tsy=sgn "u8 +
        "tza=sgn ugn=sgn ugy=sgn ukl=sgn uks=sgn urk=ms uzn=uz uzs=uz vgt=sgn vkk=ms vkt=ms vsi=sgn vsl=sgn vsv=sgn "u8 +
        "wbs=sgn wuu=zh xki=sgn xml=sgn xmm=ms xms=sgn yds=sgn ygs=sgn yhs=sgn ysl=sgn ysm=sgn yue=zh zib=sgn zlm=ms "u8 +
        "zmi=ms zsl=sgn zsm=ms "u8;

    /// <summary>Each with what stands for it now, if anything does.</summary>
    private static ReadOnlySpan<byte> DeprecatedLanguages =>
        " in=id iw=he ji=yi jw=jv mo=ro aam=aas adp=dz agp= ais= ajp=apc ajt=aeb aoh= asd=snz aue=ktz ayx=nun ayy= "u8 +
        "baz= bbz= bgm=bcg bhk= bic=bir bij= bjd=drl bjq= bkb= blg=iba bmy= bpb= btb= btl= bxx= byy= cbe= cbh= cca= "u8 +
        "ccq=rki cdg= cjr=mom cka=cmr cmk=xch coy=pij cqu=quh cug= cum= daf= dap= dek=sqm dgu= dha= dit=dif djl= dkl= "u8 +
        "drh=khk drr=kzk drw=prs dud= duj= dwl= ekc= elp= emo= gav=dev gbc= gfx=vaj ggn=gvr ggo= ggr= gio= gji= "u8 +
        "gli=kzk gti=nyc guv=duz hrr=jal iap= ibi=opa ill= ilw=gal ime= izi= jar= jeg=oyb kbf= kdv= kgc=tdf kgd= "u8 +
        "kgh=kml kgm=plu kjf= koj=kwv kox= kpp= krm=bmf ksa= ktr=dtp kvs=gdj kwq=yam kxe=tvd kxl=kru kxu= kzh= kzj=dtp "u8 +
        "kzt=dtp lak=ksp lba= leg= lii=raq llo=ngt lmm=rmx lmz= lno= lsg= meg=cir mgx= mhh= mja= mld= mnt= mof= "u8 +
        "mst=mry mvm= mwd= mwj=vaj mwx= mwy= myd=aog myi= myq= myt=mry nad=xny nbf= nbx= ncp=kdz ngo= nln= nlr= "u8 +
        "nns=nbr nnx=ngv nom=cbr noo= nte=eko nts=pij nxu=bpp ome= oun=vaj pat=kxr pbz= pcr=adx pgy= pii= plj= plp= "u8 +
        "pmc=huw pmk=crr pmu=phr pod= ppa=bfy ppr=lcq prb= prp=gu pry=prt puk= puz=pub rie= rmr= rna= rsi= sap= "u8 +
        "sca=hle sdm= sgl= sgo= skk=oyb slq= smd=kmb snb=iba snh= sul= sum= svr= szd=umi tbb= tdu=dtp tgg= thc=tpo "u8 +
        "thw=ola thx=oyb tid= tie=ras tkk=twm tlw=weo tmk=tdg tmp=tyj tne=kak tnf=prs toe= tpw=tpn tsf=taj unp= "u8 +
        "uok=ema uun= vki= wgw= wit= wiw= wra= wrd= wya= xba=cax xbx= xia=acn xip= xkh=waw xrq=dmw xss=zko xtz= "u8 +
        "ybd=rki yds= yen= yiy= yma=lrr ymt=mtm ynh= yos=zom yri= yuu=yug zir=scv zkb=kjh zua= "u8;

    private static ReadOnlySpan<byte> DeprecatedRegions =>
        " an= bu=mm cs= dd=de fx=fr nt= su= tp=tl yd=ye yu= zr=cd "u8;

    private static ReadOnlySpan<byte> DeprecatedVariants =>
        " arevela= arevmda= heploc=alalc97 laukika= vaidika= "u8;

    /// <summary>The grandfathered tags, each with what stands for it now.</summary>
    private static ReadOnlySpan<byte> GrandfatheredTags =>
        " art-lojban=jbo cel-gaulish= en-gb-oed=en-GB-oxendict i-ami=ami i-bnn=bnn i-default= i-enochian= i-hak=hak "u8 +
        "i-klingon=tlh i-lux=lb i-mingo= i-navajo=nv i-pwn=pwn i-tao=tao i-tay=tay i-tsu=tsu no-bok=nb no-nyn=nn "u8 +
        "sgn-be-fr=sfb sgn-be-nl=vgt sgn-ch-de=sgg zh-guoyu=cmn zh-hakka=hak zh-min= zh-min-nan=nan zh-xiang=hsn "u8;

    /// <summary>Those of them that nobody should use any more.</summary>
    private static ReadOnlySpan<byte> DeprecatedGrandfatheredTags =>
        " art-lojban= cel-gaulish= en-gb-oed= i-ami= i-bnn= i-enochian= i-hak= i-klingon= i-lux= i-navajo= i-pwn= "u8 +
        "i-tao= i-tay= i-tsu= no-bok= no-nyn= sgn-be-fr= sgn-be-nl= sgn-ch-de= zh-guoyu= zh-hakka= zh-min= zh-min-nan= "u8 +
        "zh-xiang= "u8;

    /// <summary>Deprecated combinations of registered subtags, each with what stands for it now.</summary>
    private static ReadOnlySpan<byte> RedundantTags =>
        " sgn-br=bzs sgn-co=csn sgn-de=gsg sgn-dk=dsl sgn-es=ssp sgn-fr=fsl sgn-gb=bfi sgn-gr=gss sgn-ie=isg "u8 +
        "sgn-it=ise sgn-jp=jsl sgn-mx=mfs sgn-ni=ncs sgn-nl=dse sgn-no=nsl sgn-pt=psr sgn-se=swl sgn-us=ase sgn-za=sfs "u8 +
        "zh-cmn=cmn zh-cmn-hans=cmn-Hans zh-cmn-hant=cmn-Hant zh-gan=gan zh-wuu=wuu zh-yue=yue "u8;
}
