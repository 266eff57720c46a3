namespace LblodHarvester.Rdf;

/// <summary>
/// The blocks of Unicode 17 by their names without spaces (XML Schema 1.1 Part 2, [96] IsBlock), and by the names that XML Schema 1.0 has for some of them.
/// The blocks of surrogates have no characters and are left out.
/// </summary>
internal static class UnicodeBlocks
{
    private static readonly (int First, int Last, string Name)[] Blocks =
    [
        (0x0, 0x7F, "BasicLatin"), (0x80, 0xFF, "Latin-1Supplement"), (0x100, 0x17F, "LatinExtended-A"), (0x180, 0x24F, "LatinExtended-B"),
        (0x250, 0x2AF, "IPAExtensions"), (0x2B0, 0x2FF, "SpacingModifierLetters"), (0x300, 0x36F, "CombiningDiacriticalMarks"),
        (0x370, 0x3FF, "GreekandCoptic"), (0x400, 0x4FF, "Cyrillic"), (0x500, 0x52F, "CyrillicSupplement"), (0x530, 0x58F, "Armenian"),
        (0x590, 0x5FF, "Hebrew"), (0x600, 0x6FF, "Arabic"), (0x700, 0x74F, "Syriac"), (0x750, 0x77F, "ArabicSupplement"),
        (0x780, 0x7BF, "Thaana"), (0x7C0, 0x7FF, "NKo"), (0x800, 0x83F, "Samaritan"), (0x840, 0x85F, "Mandaic"),
        (0x860, 0x86F, "SyriacSupplement"), (0x870, 0x89F, "ArabicExtended-B"), (0x8A0, 0x8FF, "ArabicExtended-A"),
        (0x900, 0x97F, "Devanagari"), (0x980, 0x9FF, "Bengali"), (0xA00, 0xA7F, "Gurmukhi"), (0xA80, 0xAFF, "Gujarati"),
        (0xB00, 0xB7F, "Oriya"), (0xB80, 0xBFF, "Tamil"), (0xC00, 0xC7F, "Telugu"), (0xC80, 0xCFF, "Kannada"), (0xD00, 0xD7F, "Malayalam"),
        (0xD80, 0xDFF, "Sinhala"), (0xE00, 0xE7F, "Thai"), (0xE80, 0xEFF, "Lao"), (0xF00, 0xFFF, "Tibetan"), (0x1000, 0x109F, "Myanmar"),
        (0x10A0, 0x10FF, "Georgian"), (0x1100, 0x11FF, "HangulJamo"), (0x1200, 0x137F, "Ethiopic"), (0x1380, 0x139F, "EthiopicSupplement"),
        (0x13A0, 0x13FF, "Cherokee"), (0x1400, 0x167F, "UnifiedCanadianAboriginalSyllabics"), (0x1680, 0x169F, "Ogham"),
        (0x16A0, 0x16FF, "Runic"), (0x1700, 0x171F, "Tagalog"), (0x1720, 0x173F, "Hanunoo"), (0x1740, 0x175F, "Buhid"),
        (0x1760, 0x177F, "Tagbanwa"), (0x1780, 0x17FF, "Khmer"), (0x1800, 0x18AF, "Mongolian"),
        (0x18B0, 0x18FF, "UnifiedCanadianAboriginalSyllabicsExtended"), (0x1900, 0x194F, "Limbu"), (0x1950, 0x197F, "TaiLe"),
        (0x1980, 0x19DF, "NewTaiLue"), (0x19E0, 0x19FF, "KhmerSymbols"), (0x1A00, 0x1A1F, "Buginese"), (0x1A20, 0x1AAF, "TaiTham"),
        (0x1AB0, 0x1AFF, "CombiningDiacriticalMarksExtended"), (0x1B00, 0x1B7F, "Balinese"), (0x1B80, 0x1BBF, "Sundanese"),
        (0x1BC0, 0x1BFF, "Batak"), (0x1C00, 0x1C4F, "Lepcha"), (0x1C50, 0x1C7F, "OlChiki"), (0x1C80, 0x1C8F, "CyrillicExtended-C"),
        (0x1C90, 0x1CBF, "GeorgianExtended"), (0x1CC0, 0x1CCF, "SundaneseSupplement"), (0x1CD0, 0x1CFF, "VedicExtensions"),
        (0x1D00, 0x1D7F, "PhoneticExtensions"), (0x1D80, 0x1DBF, "PhoneticExtensionsSupplement"),
        (0x1DC0, 0x1DFF, "CombiningDiacriticalMarksSupplement"), (0x1E00, 0x1EFF, "LatinExtendedAdditional"),
        (0x1F00, 0x1FFF, "GreekExtended"), (0x2000, 0x206F, "GeneralPunctuation"), (0x2070, 0x209F, "SuperscriptsandSubscripts"),
        (0x20A0, 0x20CF, "CurrencySymbols"), (0x20D0, 0x20FF, "CombiningDiacriticalMarksforSymbols"),
        (0x2100, 0x214F, "LetterlikeSymbols"), (0x2150, 0x218F, "NumberForms"), (0x2190, 0x21FF, "Arrows"),
        (0x2200, 0x22FF, "MathematicalOperators"), (0x2300, 0x23FF, "MiscellaneousTechnical"), (0x2400, 0x243F, "ControlPictures"),
        (0x2440, 0x245F, "OpticalCharacterRecognition"), (0x2460, 0x24FF, "EnclosedAlphanumerics"), (0x2500, 0x257F, "BoxDrawing"),
        (0x2580, 0x259F, "BlockElements"), (0x25A0, 0x25FF, "GeometricShapes"), (0x2600, 0x26FF, "MiscellaneousSymbols"),
        (0x2700, 0x27BF, "Dingbats"), (0x27C0, 0x27EF, "MiscellaneousMathematicalSymbols-A"), (0x27F0, 0x27FF, "SupplementalArrows-A"),
        (0x2800, 0x28FF, "BraillePatterns"), (0x2900, 0x297F, "SupplementalArrows-B"),
        (0x2980, 0x29FF, "MiscellaneousMathematicalSymbols-B"), (0x2A00, 0x2AFF, "SupplementalMathematicalOperators"),
        (0x2B00, 0x2BFF, "MiscellaneousSymbolsandArrows"), (0x2C00, 0x2C5F, "Glagolitic"), (0x2C60, 0x2C7F, "LatinExtended-C"),
        (0x2C80, 0x2CFF, "Coptic"), (0x2D00, 0x2D2F, "GeorgianSupplement"), (0x2D30, 0x2D7F, "Tifinagh"),
        (0x2D80, 0x2DDF, "EthiopicExtended"), (0x2DE0, 0x2DFF, "CyrillicExtended-A"), (0x2E00, 0x2E7F, "SupplementalPunctuation"),
        (0x2E80, 0x2EFF, "CJKRadicalsSupplement"), (0x2F00, 0x2FDF, "KangxiRadicals"),
        (0x2FF0, 0x2FFF, "IdeographicDescriptionCharacters"), (0x3000, 0x303F, "CJKSymbolsandPunctuation"), (0x3040, 0x309F, "Hiragana"),
        (0x30A0, 0x30FF, "Katakana"), (0x3100, 0x312F, "Bopomofo"), (0x3130, 0x318F, "HangulCompatibilityJamo"),
        (0x3190, 0x319F, "Kanbun"), (0x31A0, 0x31BF, "BopomofoExtended"), (0x31C0, 0x31EF, "CJKStrokes"),
        (0x31F0, 0x31FF, "KatakanaPhoneticExtensions"), (0x3200, 0x32FF, "EnclosedCJKLettersandMonths"),
        (0x3300, 0x33FF, "CJKCompatibility"), (0x3400, 0x4DBF, "CJKUnifiedIdeographsExtensionA"),
        (0x4DC0, 0x4DFF, "YijingHexagramSymbols"), (0x4E00, 0x9FFF, "CJKUnifiedIdeographs"), (0xA000, 0xA48F, "YiSyllables"),
        (0xA490, 0xA4CF, "YiRadicals"), (0xA4D0, 0xA4FF, "Lisu"), (0xA500, 0xA63F, "Vai"), (0xA640, 0xA69F, "CyrillicExtended-B"),
        (0xA6A0, 0xA6FF, "Bamum"), (0xA700, 0xA71F, "ModifierToneLetters"), (0xA720, 0xA7FF, "LatinExtended-D"),
        (0xA800, 0xA82F, "SylotiNagri"), (0xA830, 0xA83F, "CommonIndicNumberForms"), (0xA840, 0xA87F, "Phags-pa"),
        (0xA880, 0xA8DF, "Saurashtra"), (0xA8E0, 0xA8FF, "DevanagariExtended"), (0xA900, 0xA92F, "KayahLi"), (0xA930, 0xA95F, "Rejang"),
        (0xA960, 0xA97F, "HangulJamoExtended-A"), (0xA980, 0xA9DF, "Javanese"), (0xA9E0, 0xA9FF, "MyanmarExtended-B"),
        (0xAA00, 0xAA5F, "Cham"), (0xAA60, 0xAA7F, "MyanmarExtended-A"), (0xAA80, 0xAADF, "TaiViet"),
        (0xAAE0, 0xAAFF, "MeeteiMayekExtensions"), (0xAB00, 0xAB2F, "EthiopicExtended-A"), (0xAB30, 0xAB6F, "LatinExtended-E"),
        (0xAB70, 0xABBF, "CherokeeSupplement"), (0xABC0, 0xABFF, "MeeteiMayek"), (0xAC00, 0xD7AF, "HangulSyllables"),
        (0xD7B0, 0xD7FF, "HangulJamoExtended-B"), (0xE000, 0xF8FF, "PrivateUseArea"), (0xF900, 0xFAFF, "CJKCompatibilityIdeographs"),
        (0xFB00, 0xFB4F, "AlphabeticPresentationForms"), (0xFB50, 0xFDFF, "ArabicPresentationForms-A"),
        (0xFE00, 0xFE0F, "VariationSelectors"), (0xFE10, 0xFE1F, "VerticalForms"), (0xFE20, 0xFE2F, "CombiningHalfMarks"),
        (0xFE30, 0xFE4F, "CJKCompatibilityForms"), (0xFE50, 0xFE6F, "SmallFormVariants"), (0xFE70, 0xFEFF, "ArabicPresentationForms-B"),
        (0xFF00, 0xFFEF, "HalfwidthandFullwidthForms"), (0xFFF0, 0xFFFF, "Specials"), (0x10000, 0x1007F, "LinearBSyllabary"),
        (0x10080, 0x100FF, "LinearBIdeograms"), (0x10100, 0x1013F, "AegeanNumbers"), (0x10140, 0x1018F, "AncientGreekNumbers"),
        (0x10190, 0x101CF, "AncientSymbols"), (0x101D0, 0x101FF, "PhaistosDisc"), (0x10280, 0x1029F, "Lycian"),
        (0x102A0, 0x102DF, "Carian"), (0x102E0, 0x102FF, "CopticEpactNumbers"), (0x10300, 0x1032F, "OldItalic"),
        (0x10330, 0x1034F, "Gothic"), (0x10350, 0x1037F, "OldPermic"), (0x10380, 0x1039F, "Ugaritic"), (0x103A0, 0x103DF, "OldPersian"),
        (0x10400, 0x1044F, "Deseret"), (0x10450, 0x1047F, "Shavian"), (0x10480, 0x104AF, "Osmanya"), (0x104B0, 0x104FF, "Osage"),
        (0x10500, 0x1052F, "Elbasan"), (0x10530, 0x1056F, "CaucasianAlbanian"), (0x10570, 0x105BF, "Vithkuqi"),
        (0x105C0, 0x105FF, "Todhri"), (0x10600, 0x1077F, "LinearA"), (0x10780, 0x107BF, "LatinExtended-F"),
        (0x10800, 0x1083F, "CypriotSyllabary"), (0x10840, 0x1085F, "ImperialAramaic"), (0x10860, 0x1087F, "Palmyrene"),
        (0x10880, 0x108AF, "Nabataean"), (0x108E0, 0x108FF, "Hatran"), (0x10900, 0x1091F, "Phoenician"), (0x10920, 0x1093F, "Lydian"),
        (0x10940, 0x1095F, "Sidetic"), (0x10980, 0x1099F, "MeroiticHieroglyphs"), (0x109A0, 0x109FF, "MeroiticCursive"),
        (0x10A00, 0x10A5F, "Kharoshthi"), (0x10A60, 0x10A7F, "OldSouthArabian"), (0x10A80, 0x10A9F, "OldNorthArabian"),
        (0x10AC0, 0x10AFF, "Manichaean"), (0x10B00, 0x10B3F, "Avestan"), (0x10B40, 0x10B5F, "InscriptionalParthian"),
        (0x10B60, 0x10B7F, "InscriptionalPahlavi"), (0x10B80, 0x10BAF, "PsalterPahlavi"), (0x10C00, 0x10C4F, "OldTurkic"),
        (0x10C80, 0x10CFF, "OldHungarian"), (0x10D00, 0x10D3F, "HanifiRohingya"), (0x10D40, 0x10D8F, "Garay"),
        (0x10E60, 0x10E7F, "RumiNumeralSymbols"), (0x10E80, 0x10EBF, "Yezidi"), (0x10EC0, 0x10EFF, "ArabicExtended-C"),
        (0x10F00, 0x10F2F, "OldSogdian"), (0x10F30, 0x10F6F, "Sogdian"), (0x10F70, 0x10FAF, "OldUyghur"), (0x10FB0, 0x10FDF, "Chorasmian"),
        (0x10FE0, 0x10FFF, "Elymaic"), (0x11000, 0x1107F, "Brahmi"), (0x11080, 0x110CF, "Kaithi"), (0x110D0, 0x110FF, "SoraSompeng"),
        (0x11100, 0x1114F, "Chakma"), (0x11150, 0x1117F, "Mahajani"), (0x11180, 0x111DF, "Sharada"),
        (0x111E0, 0x111FF, "SinhalaArchaicNumbers"), (0x11200, 0x1124F, "Khojki"), (0x11280, 0x112AF, "Multani"),
        (0x112B0, 0x112FF, "Khudawadi"), (0x11300, 0x1137F, "Grantha"), (0x11380, 0x113FF, "Tulu-Tigalari"), (0x11400, 0x1147F, "Newa"),
        (0x11480, 0x114DF, "Tirhuta"), (0x11580, 0x115FF, "Siddham"), (0x11600, 0x1165F, "Modi"),
        (0x11660, 0x1167F, "MongolianSupplement"), (0x11680, 0x116CF, "Takri"), (0x116D0, 0x116FF, "MyanmarExtended-C"),
        (0x11700, 0x1174F, "Ahom"), (0x11800, 0x1184F, "Dogra"), (0x118A0, 0x118FF, "WarangCiti"), (0x11900, 0x1195F, "DivesAkuru"),
        (0x119A0, 0x119FF, "Nandinagari"), (0x11A00, 0x11A4F, "ZanabazarSquare"), (0x11A50, 0x11AAF, "Soyombo"),
        (0x11AB0, 0x11ABF, "UnifiedCanadianAboriginalSyllabicsExtended-A"), (0x11AC0, 0x11AFF, "PauCinHau"),
        (0x11B00, 0x11B5F, "DevanagariExtended-A"), (0x11B60, 0x11B7F, "SharadaSupplement"), (0x11BC0, 0x11BFF, "Sunuwar"),
        (0x11C00, 0x11C6F, "Bhaiksuki"), (0x11C70, 0x11CBF, "Marchen"), (0x11D00, 0x11D5F, "MasaramGondi"),
        (0x11D60, 0x11DAF, "GunjalaGondi"), (0x11DB0, 0x11DEF, "TolongSiki"), (0x11EE0, 0x11EFF, "Makasar"), (0x11F00, 0x11F5F, "Kawi"),
        (0x11FB0, 0x11FBF, "LisuSupplement"), (0x11FC0, 0x11FFF, "TamilSupplement"), (0x12000, 0x123FF, "Cuneiform"),
        (0x12400, 0x1247F, "CuneiformNumbersandPunctuation"), (0x12480, 0x1254F, "EarlyDynasticCuneiform"),
        (0x12F90, 0x12FFF, "Cypro-Minoan"), (0x13000, 0x1342F, "EgyptianHieroglyphs"),
        (0x13430, 0x1345F, "EgyptianHieroglyphFormatControls"), (0x13460, 0x143FF, "EgyptianHieroglyphsExtended-A"),
        (0x14400, 0x1467F, "AnatolianHieroglyphs"), (0x16100, 0x1613F, "GurungKhema"), (0x16800, 0x16A3F, "BamumSupplement"),
        (0x16A40, 0x16A6F, "Mro"), (0x16A70, 0x16ACF, "Tangsa"), (0x16AD0, 0x16AFF, "BassaVah"), (0x16B00, 0x16B8F, "PahawhHmong"),
        (0x16D40, 0x16D7F, "KiratRai"), (0x16E40, 0x16E9F, "Medefaidrin"), (0x16EA0, 0x16EDF, "BeriaErfe"), (0x16F00, 0x16F9F, "Miao"),
        (0x16FE0, 0x16FFF, "IdeographicSymbolsandPunctuation"), (0x17000, 0x187FF, "Tangut"), (0x18800, 0x18AFF, "TangutComponents"),
        (0x18B00, 0x18CFF, "KhitanSmallScript"), (0x18D00, 0x18D7F, "TangutSupplement"), (0x18D80, 0x18DFF, "TangutComponentsSupplement"),
        (0x1AFF0, 0x1AFFF, "KanaExtended-B"), (0x1B000, 0x1B0FF, "KanaSupplement"), (0x1B100, 0x1B12F, "KanaExtended-A"),
        (0x1B130, 0x1B16F, "SmallKanaExtension"), (0x1B170, 0x1B2FF, "Nushu"), (0x1BC00, 0x1BC9F, "Duployan"),
        (0x1BCA0, 0x1BCAF, "ShorthandFormatControls"), (0x1CC00, 0x1CEBF, "SymbolsforLegacyComputingSupplement"),
        (0x1CEC0, 0x1CEFF, "MiscellaneousSymbolsSupplement"), (0x1CF00, 0x1CFCF, "ZnamennyMusicalNotation"),
        (0x1D000, 0x1D0FF, "ByzantineMusicalSymbols"), (0x1D100, 0x1D1FF, "MusicalSymbols"),
        (0x1D200, 0x1D24F, "AncientGreekMusicalNotation"), (0x1D2C0, 0x1D2DF, "KaktovikNumerals"), (0x1D2E0, 0x1D2FF, "MayanNumerals"),
        (0x1D300, 0x1D35F, "TaiXuanJingSymbols"), (0x1D360, 0x1D37F, "CountingRodNumerals"),
        (0x1D400, 0x1D7FF, "MathematicalAlphanumericSymbols"), (0x1D800, 0x1DAAF, "SuttonSignWriting"),
        (0x1DF00, 0x1DFFF, "LatinExtended-G"), (0x1E000, 0x1E02F, "GlagoliticSupplement"), (0x1E030, 0x1E08F, "CyrillicExtended-D"),
        (0x1E100, 0x1E14F, "NyiakengPuachueHmong"), (0x1E290, 0x1E2BF, "Toto"), (0x1E2C0, 0x1E2FF, "Wancho"),
        (0x1E4D0, 0x1E4FF, "NagMundari"), (0x1E5D0, 0x1E5FF, "OlOnal"), (0x1E6C0, 0x1E6FF, "TaiYo"),
        (0x1E7E0, 0x1E7FF, "EthiopicExtended-B"), (0x1E800, 0x1E8DF, "MendeKikakui"), (0x1E900, 0x1E95F, "Adlam"),
        (0x1EC70, 0x1ECBF, "IndicSiyaqNumbers"), (0x1ED00, 0x1ED4F, "OttomanSiyaqNumbers"),
        (0x1EE00, 0x1EEFF, "ArabicMathematicalAlphabeticSymbols"), (0x1F000, 0x1F02F, "MahjongTiles"), (0x1F030, 0x1F09F, "DominoTiles"),
        (0x1F0A0, 0x1F0FF, "PlayingCards"), (0x1F100, 0x1F1FF, "EnclosedAlphanumericSupplement"),
        (0x1F200, 0x1F2FF, "EnclosedIdeographicSupplement"), (0x1F300, 0x1F5FF, "MiscellaneousSymbolsandPictographs"),
        (0x1F600, 0x1F64F, "Emoticons"), (0x1F650, 0x1F67F, "OrnamentalDingbats"), (0x1F680, 0x1F6FF, "TransportandMapSymbols"),
        (0x1F700, 0x1F77F, "AlchemicalSymbols"), (0x1F780, 0x1F7FF, "GeometricShapesExtended"), (0x1F800, 0x1F8FF, "SupplementalArrows-C"),
        (0x1F900, 0x1F9FF, "SupplementalSymbolsandPictographs"), (0x1FA00, 0x1FA6F, "ChessSymbols"),
        (0x1FA70, 0x1FAFF, "SymbolsandPictographsExtended-A"), (0x1FB00, 0x1FBFF, "SymbolsforLegacyComputing"),
        (0x20000, 0x2A6DF, "CJKUnifiedIdeographsExtensionB"), (0x2A700, 0x2B73F, "CJKUnifiedIdeographsExtensionC"),
        (0x2B740, 0x2B81F, "CJKUnifiedIdeographsExtensionD"), (0x2B820, 0x2CEAF, "CJKUnifiedIdeographsExtensionE"),
        (0x2CEB0, 0x2EBEF, "CJKUnifiedIdeographsExtensionF"), (0x2EBF0, 0x2EE5F, "CJKUnifiedIdeographsExtensionI"),
        (0x2F800, 0x2FA1F, "CJKCompatibilityIdeographsSupplement"), (0x30000, 0x3134F, "CJKUnifiedIdeographsExtensionG"),
        (0x31350, 0x323AF, "CJKUnifiedIdeographsExtensionH"), (0x323B0, 0x3347F, "CJKUnifiedIdeographsExtensionJ"),
        (0xE0000, 0xE007F, "Tags"), (0xE0100, 0xE01EF, "VariationSelectorsSupplement"),
        (0xF0000, 0xFFFFF, "SupplementaryPrivateUseArea-A"), (0x100000, 0x10FFFF, "SupplementaryPrivateUseArea-B"),
    ];

    private static readonly (string Name, string[] Blocks)[] FormerNames =
    [
        ("Greek", ["GreekandCoptic"]),
        ("CombiningMarksforSymbols", ["CombiningDiacriticalMarksforSymbols"]),
        ("PrivateUse", ["PrivateUseArea", "SupplementaryPrivateUseArea-A", "SupplementaryPrivateUseArea-B"]),
    ];

    private static readonly Lazy<Dictionary<string, CodePointSet>> Sets = new(ReadAll);

    /// <summary>The characters of a block, or null where none is called so.</summary>
    internal static CodePointSet? Find(string name) => Sets.Value.GetValueOrDefault(name);

    /// <summary>The names of all blocks, those of today first.</summary>
    internal static IEnumerable<string> Names => Sets.Value.Keys;

    private static Dictionary<string, CodePointSet> ReadAll()
    {
        var sets = Blocks.ToDictionary(block => block.Name, block => CodePointSet.Of([new CodePointRange(block.First, block.Last)]));
        foreach (var (name, blocks) in FormerNames)
            sets.Add(name, CodePointSet.Union([.. blocks.Select(block => sets[block])]));
        return sets;
    }
}
