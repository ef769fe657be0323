using System.Collections.Concurrent;

namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>
/// What a page must never do, listened for in every story: ask a third party for anything, break its own content policy,
/// leave an error uncaught or in the console.
/// </summary>
internal sealed class Complaints
{
    private readonly ConcurrentQueue<string> heard = [];
    private readonly Uri site;
    private volatile string? through;
    private volatile bool lossesExpected;
    private volatile bool refusalsExpected;

    private Complaints(Uri site) => this.site = site;

    public IReadOnlyCollection<string> Heard => heard;

    public static Complaints Of(IPage page, Uri site)
    {
        var complaints = new Complaints(site);
        page.Request += (_, request) => complaints.Ask(request.Url);
        page.WebSocket += (_, socket) => complaints.Ask(socket.Url);
        page.PageError += (_, error) => complaints.heard.Enqueue($"uncaught: {error}");
        page.Console += (_, message) => complaints.Hear(message);
        return complaints;
    }

    /// <summary>Nothing was heard yet, and nothing is expected any more.</summary>
    public void Forget()
    {
        heard.Clear();
        (lossesExpected, refusalsExpected) = (false, false);
    }

    /// <summary>From now on the network or the host may be away, and the browser may say so in its console.</summary>
    public void ExpectLosses() => lossesExpected = true;

    /// <summary>From now on the server may refuse something, and the browser may say so in its console.</summary>
    public void ExpectRefusals() => refusalsExpected = true;

    /// <summary>The way leads through this other site, whose pages are not ours to complain about.</summary>
    public void LetThrough(Uri other) => through = other.Authority;

    private void Ask(string address)
    {
        var asked = new Uri(address);
        if (asked.Scheme is "data" or "blob") return;
        if (asked.Authority != site.Authority && asked.Authority != through) heard.Enqueue($"third party: {address}");
    }

    private void Hear(IConsoleMessage message)
    {
        if (message.Type is not ("error" or "warning")) return;
        if (lossesExpected && IsLoss(message.Text)) return;
        if (refusalsExpected && message.Text.Contains("responded with a status of 4", StringComparison.Ordinal)) return;
        heard.Enqueue($"console {message.Type}: {message.Text}");
    }

    private static bool IsLoss(string text) =>
        text.Contains("net::ERR_", StringComparison.Ordinal) || text.StartsWith("WebSocket connection to", StringComparison.Ordinal);
}
