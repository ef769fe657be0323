using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>Whether everybody can use a screen: what axe finds, and whether it fits the width it is given.</summary>
internal static class Audit
{
    /// <summary>A phone, a tablet, a small laptop, a desk: one on each side of every breakpoint.</summary>
    private static readonly int[] Widths = [Phone, 768, 1024, Desk];

    private const int Phone = 360, Desk = 1440;

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
                findings.AddRange((await page.RunAxe()).Violations.Where(IsGrave).Select(violation => Sentence(screen, width, violation)));
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
            findings.AddRange((await part.RunAxe()).Violations.Where(IsGrave).Select(violation => Sentence(name, width, violation)));
        }

        return findings;
    }

    private static async Task<string[]> FitsAsync(IPage page, string screen, int width)
    {
        await page.SetViewportSizeAsync(width, width < 768 ? 844 : 900);
        var over = await page.EvaluateAsync<string?>("async () => { await eyes.settled(); return eyes.tooWide() }");
        return over is null ? [] : [string.Create(CultureInfo.InvariantCulture, $"{screen} at {width} px: wider than the screen: {over}")];
    }

    private static bool IsGrave(AxeResultItem violation) => violation.Impact is "serious" or "critical";

    private static string Sentence(string screen, int width, AxeResultItem violation) => string.Create(
        CultureInfo.InvariantCulture,
        $"{screen} at {width} px: {violation.Id} ({violation.Impact}): {violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}");
}
