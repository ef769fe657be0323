using System.Text;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;

namespace CityLeadership.Classroom.Browser.Tests.Stories.Year;

/// <summary>Staff bring six people in a file and mend the row that is wrong.</summary>
internal static class People
{
    /// <summary>One of the new people who never comes.</summary>
    public const string Missing = "Adaeze Nwosu";

    private const string Bad =
        """
        Name;Email;Role;City;Country;Time zone;Phone;Shirt size
        Adaeze Nwosu;adaeze@enugu.example;mayor;Enugu Hill;Nigeria;Africa/Lagos;+234 555 0101;M
        Bo Ek;bo@enugu.example;senior leader;Enugu Hill;;;+234 555 0102;L
        "Cem ""CJ"" Aydın";cem@izmir.example;mayor;İzmir Bay;Türkiye;Europe/Istanbul;+90 555 0103;S
        Dee;dee at izmir;senior leader;İzmir Bay;;;;
        محمد العربي;mohamed@tunis.example;mayor;Tunis Lake;Tunisia;Africa/Tunis;;
        Eve Ray;eve@coach.example;coach;;;;;
        """;

    /// <returns>One of the new mayors, who came in by a link that staff gave them.</returns>
    public static async Task<Visitor> ImportAsync(Scene scene, Visitor staff, List<string> findings)
    {
        var page = staff.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "People", Exact = true }).ClickAsync();
        var before = scene.Cast.All.Count;
        await Expect(page.GetByText($"{before} people", new() { Exact = true })).ToBeVisibleAsync();
        // axe reads every row; a city's three are as everybody's hundred.
        await Search(page).FillAsync(scene.Cast.Mayors[0].City);
        await Expect(page.GetByText("3 found")).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(page, "people", onPhone: true));

        // The bad row is named with what to do; nobody is imported, and what is left out is said.
        await ChooseAsync(page, Bad);
        var faults = page.GetByRole(AriaRole.Table, new() { Name = "What is wrong" });
        await Expect(faults.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("5Email“dee at izmir” is not an e-mail address.");
        await Expect(page.GetByText("is left out: Shirt size")).ToBeVisibleAsync();
        await Expect(Import(page)).ToHaveCountAsync(0);
        findings.AddRange(await Audit.FindingsAsync(page, "a roster with a bad row", onPhone: true));

        // Mended, the same file imports them all by its one button.
        await ChooseAsync(page, Bad.Replace("dee at izmir", "dee@izmir.example", StringComparison.Ordinal));
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Who is new, and what changes" }).GetByRole(AriaRole.Row)).ToHaveCountAsync(7);
        findings.AddRange(await Audit.FindingsAsync(page, "a roster to import", onPhone: true));
        await Import(page).ClickAsync();
        await Expect(page.GetByText("Imported: 6 new, 0 changed, 0 as they were.")).ToBeVisibleAsync();
        await Expect(page.GetByText($"{before + 6} people", new() { Exact = true })).ToBeVisibleAsync();

        // Found by part of a name, one of the new mayors gets a link and comes in with it.
        await Search(page).FillAsync("cem izmir");
        await page.GetByRole(AriaRole.Button, new() { Name = "New link for Cem \"CJ\" Aydın" }).ClickAsync();
        var link = new Uri(await page.GetByRole(AriaRole.Textbox, new() { Name = "The link of Cem" }).InputValueAsync());
        var mayor = await scene.SeatAsync(new Character("", "mayor", "Cem \"CJ\" Aydın", "İzmir Bay", link.Fragment[1..]));
        await mayor.Door.SignInAsync();
        await mayor.Door.GoHomeAsync();
        await Expect(mayor.Page.GetByText("Mayor Cem \"CJ\" Aydın · İzmir Bay")).ToBeVisibleAsync();
        return mayor;
    }

    private static async Task ChooseAsync(IPage page, string file) =>
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "people.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes(file),
        });

    private static ILocator Search(IPage page) => page.GetByRole(AriaRole.Searchbox);

    private static ILocator Import(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Import 6 people", Exact = true });
}
