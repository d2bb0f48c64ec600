/// What a short text of a policy must look like, beyond its length.
public enum TextForm: String, Sendable, CaseIterable {
    /// Anything.
    case any
    /// A name as on the wire: printable ASCII without space, comma, semicolon.
    case name
    /// A language code such as `en` or `pt-BR`.
    case language
    /// A language code, or `any`.
    case languageOrAny
    /// A price such as `12.50 USD`.
    case price
    /// A stretch of a day such as `09:00-18:30`.
    case span
    /// Hours east of UTC such as `+07:00`.
    case offset
    /// A country code such as `DE`.
    case country
    /// The name of a policy file without its ending.
    case file
    /// A web address.
    case link

    /// What the form is, in words for complaints.
    public var words: String {
        switch self {
        case .any: return "a text"
        case .name: return "a name of printable ASCII without space, ',' or ';'"
        case .language: return "a language code such as \"en\" or \"pt-BR\""
        case .languageOrAny: return "a language code such as \"en\", or \"any\""
        case .price: return "a price with its currency, such as \"12.50 USD\""
        case .span: return "a stretch of the day such as \"09:00-18:30\""
        case .offset: return "an offset from UTC such as \"+07:00\""
        case .country: return "a country code such as \"DE\""
        case .file: return "the name of a policy file without its ending, such as \"beauty\""
        case .link: return "a link that begins with https:// or http://, or an empty text"
        }
    }

    /// The form as a regular expression, for editors.
    public var pattern: String? {
        switch self {
        case .any: return nil
        case .name: return "^[!-+\\--9<-~][!-+\\--:<-~]{0,127}$"
        case .language: return "^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"
        case .languageOrAny: return "^(any|[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*)$"
        case .price: return "^[0-9]{1,12}(\\.[0-9]{1,6})? [A-Z]{3}$"
        case .span: return "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"
        case .offset: return "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$"
        case .country: return "^[A-Z]{2}$"
        case .file: return "^[a-z0-9][a-z0-9_-]{0,63}$"
        case .link: return "^(https?://[!-~]+)?$"
        }
    }
}
