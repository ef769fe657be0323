namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>The audit finds what it is for: else its silence about real screens would say nothing.</summary>
[Collection(Browsers.Name)]
public sealed class AuditTests(Browsers browsers)
{
    [Fact]
    public async Task A_key_without_a_name_and_a_page_too_wide_are_found_and_nothing_else()
    {
        var browser = await browsers.WithAsync(browsers.EquipmentOf(0, Cameras.Tiny));
        await using var profile = await browser.NewContextAsync();
        await profile.AddInitScriptAsync(Senses.Script);
        var page = await profile.NewPageAsync();
        await page.SetContentAsync("""<html lang="en"><title>Made up</title><main><h1 style="width: 700px">Wide</h1><button></button></main></html>""");

        Assert.Collection(
            await Audit.FindingsAsync(page, "made up", onPhone: true),
            finding => Assert.StartsWith("made up at 360 px: wider than the screen: ", finding, StringComparison.Ordinal),
            finding => Assert.StartsWith("made up at 360 px: button-name (critical): ", finding, StringComparison.Ordinal),
            finding => Assert.StartsWith("made up at 1440 px: button-name (critical): ", finding, StringComparison.Ordinal));
    }
}
