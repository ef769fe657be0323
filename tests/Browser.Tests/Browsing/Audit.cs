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
            await page.SetViewportSizeAsync(width, width < 768 ? 844 : 900);
            var over = await page.EvaluateAsync<int>("async () => { await eyes.settled(); return eyes.tooWide() }");
            if (over > 0)
                findings.Add(string.Create(CultureInfo.InvariantCulture, $"{screen} at {width} px: {over} px wider than the screen"));
            if (width == Desk || (onPhone && width == Phone))
                findings.AddRange((await page.RunAxe()).Violations.Where(IsGrave).Select(violation => Sentence(screen, width, violation)));
        }

        return findings;
    }

    private static bool IsGrave(AxeResultItem violation) => violation.Impact is "serious" or "critical";

    private static string Sentence(string screen, int width, AxeResultItem violation) => string.Create(
        CultureInfo.InvariantCulture,
        $"{screen} at {width} px: {violation.Id} ({violation.Impact}): {violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}");
}
