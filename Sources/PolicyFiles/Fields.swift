/// The fields that texts of a policy may name, and who fills them.
public enum Fields {
    /// Fields that the bot fills.
    public static let bot = [
        "host", "customer", "room", "product", "product.name", "product.link", "price", "coupon",
        "stock",
    ]
    /// Fields of scripts that fill themselves; others must be named in `required`.
    public static let script = bot + ["agent"]
    /// Fields of the addition to a cue.
    public static let cue = ["question", "host", "room"]
}
