// swift-tools-version: 6.2
// An arrow may only point down: what a target may import is what stands in its `dependencies`.
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "livedesk",
    products: [.executable(name: "livedesk", targets: ["livedesk"])],
    targets: [
        // C libraries from Debian, each imported by one target.
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

        // Ring 0, pure: no Foundation, Glibc, Dispatch, clock.
        module("Vocabulary"),
        module("Wire", ["Vocabulary"]),
        module("Routing", ["Vocabulary"]),
        module("PolicyFiles", ["Vocabulary", "Routing"]),
        module("Sessions", ["Vocabulary", "Wire", "Routing"]),
        module("Console", ["Vocabulary", "Wire"]),

        // Ring 1, machinery that knows no business.
        module("Reactor"),
        module("Crypto", ["COpenSSL"]),
        module("Store", ["CSQLite", "Vocabulary", "Wire"]),

        // Where the rings meet.
        module(
            "Gateway",
            [
                "Vocabulary", "Wire", "Routing", "PolicyFiles", "Sessions", "Reactor", "Crypto",
                "Store",
            ]),
        module("Client", ["Vocabulary", "Wire", "Crypto"]),
        module("Simulator", ["Vocabulary", "Wire", "Routing", "PolicyFiles", "Store"]),
        .executableTarget(
            name: "livedesk",
            dependencies: [
                "Vocabulary", "Wire", "Routing", "PolicyFiles", "Sessions", "Console", "Store",
                "Gateway", "Client", "Simulator", "Crypto",
            ],
            swiftSettings: strict),

        tests("VocabularyTests", ["Vocabulary"]),
        tests("WireTests", ["Wire", "Vocabulary"]),
        tests("RoutingTests", ["Routing", "Vocabulary", "PolicyFiles"]),
        tests("PolicyFilesTests", ["PolicyFiles", "Routing", "Vocabulary"]),
        tests("SessionsTests", ["Sessions", "Routing", "Wire", "Vocabulary"]),
        tests("ConsoleTests", ["Console", "Wire", "Vocabulary"]),
        tests("ReactorTests", ["Reactor"]),
        tests("CryptoTests", ["Crypto", "Client"]),
        tests("StoreTests", ["Store", "Wire", "Vocabulary"]),
        tests(
            "SimulatorTests",
            ["Simulator", "Store", "Wire", "Routing", "Vocabulary", "PolicyFiles"]),
        tests(
            "GatewayTests",
            [
                "Gateway", "Client", "Store", "Sessions", "Routing", "Wire", "Vocabulary",
                "PolicyFiles", "Reactor", "Crypto", "Simulator",
            ]),
        tests("ConventionTests", ["Vocabulary"]),
    ]
)
