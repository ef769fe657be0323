namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>
/// What a person would call the browser they sit at: "Firefox on Windows". Only this is kept of the long text that browsers send,
/// which would tell one device from most others.
/// </summary>
internal static class BrowserName
{
    /// <summary>In the order in which they must be asked: each names those after it as well.</summary>
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "Chromebook"), ("Macintosh", "Mac"), ("Linux", "Linux"),
    ];

    /// <summary>Null: it says neither.</summary>
    public static string? Of(string userAgent) => (Find(Browsers, userAgent), Find(Systems, userAgent)) switch
    {
        ({ } browser, { } system) => $"{browser} on {system}",
        ({ } browser, null) => browser,
        (null, { } system) => system,
        _ => null,
    };

    private static string? Find((string Sign, string Name)[] known, string text) =>
        Array.Find(known, one => text.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
