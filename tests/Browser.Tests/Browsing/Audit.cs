using System.Globalization;
using Deque.AxeCore.Commons;

namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>Whether everybody can use a screen: what axe finds, and whether it fits the width it is given.</summary>
internal static class Audit
{
    /// <summary>A phone, a tablet, a small laptop, a desk: one on each side of every breakpoint.</summary>
    private static readonly int[] Widths = [Phone, 768, 1024, Desk];

    private const int Phone = 360, Desk = 1440;

    /// <summary>What is grave in a part of the page, a sentence each; what is in order is not gathered.</summary>
    private const string Grave =
        """
        async part => {
          const { violations } = await axe.run(part, { resultTypes: ["violations"] });
          return violations.filter(({ impact }) => impact === "serious" || impact === "critical")
            .map(({ id, impact, help, nodes }) => `${id} (${impact}): ${help}: ${nodes.map(({ html }) => html).join("; ")}`);
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Nothing serious or critical at the width of a desk (of a phone too where <paramref name="onPhone"/>), and at no width
    /// anything to scroll sideways. Each finding is one sentence.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page, string screen, bool onPhone)
    {
        var findings = new List<string>();
        foreach (var width in Widths)
        {
            findings.AddRange(await FitsAsync(page, screen, width));
            if (width == Desk || (onPhone && width == Phone))
                findings.AddRange(await GraveAsync(page.Locator(":root"), screen, width));
        }

        return findings;
    }

    /// <summary>The same of one part of a screen that is looked at as a whole elsewhere: on a phone and at a desk.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(ILocator part, string name)
    {
        var findings = new List<string>();
        foreach (var width in (int[])[Phone, Desk])
        {
            findings.AddRange(await FitsAsync(part.Page, name, width));
            findings.AddRange(await GraveAsync(part, name, width));
        }

        return findings;
    }

    private static async Task<string[]> FitsAsync(IPage page, string screen, int width)
    {
        await page.SetViewportSizeAsync(width, width < 768 ? 844 : 900);
        var over = await page.EvaluateAsync<string?>("async () => { await eyes.settled(); return eyes.tooWide() }");
        return over is null ? [] : [string.Create(CultureInfo.InvariantCulture, $"{screen} at {width} px: wider than the screen: {over}")];
    }

    /// <summary>By axe in the page itself: its own package opens another page for every look.</summary>
    private static async Task<IEnumerable<string>> GraveAsync(ILocator part, string screen, int width)
    {
        if (!await part.Page.EvaluateAsync<bool>("() => 'axe' in window"))
            await part.Page.EvaluateAsync(Axe);
        return (await part.EvaluateAsync<string[]>(Grave)).Select(finding => string.Create(CultureInfo.InvariantCulture, $"{screen} at {width} px: {finding}"));
    }
}
