using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>A PDF is brought to the desk, shown page by page, and looked around in.</summary>
public sealed class ExhibitOnStage(Browsers browsers, OngoingClass ongoing, ITestOutputHelper output)
    : StoryInClass(browsers, ongoing, output)
{
    private static readonly string Case = Path.Combine(Repository.Web, "Programmes", "Demo", "Exhibits", "harbour-case.pdf");

    [Fact]
    public Task Faculty_adds_a_pdf_and_turns_its_pages_and_a_mayor_looks_around_and_comes_back() => TellAsync(async (faculty, mayors) =>
    {
        var (desk, room) = (faculty.Page, mayors[0].Page);

        // A file that is none is refused with a sentence; a good one is on the list by its name.
        faculty.ExpectingRefusals();
        await AddAsync(desk, "notes.pdf", "not a PDF at all"u8.ToArray());
        await Expect(desk.GetByText("This is not a PDF.")).ToBeVisibleAsync();
        await AddAsync(desk, "What_the_letter_says.pdf", await File.ReadAllBytesAsync(Case));
        await Button(desk, "Show: What the letter says").ClickAsync();

        var stage = room.GetByRole(AriaRole.Region, new() { Name = "Exhibit: What the letter says" });
        await Expect(stage.GetByRole(AriaRole.Heading, new() { Name = "The harbour case" })).ToBeAttachedAsync();
        await HasInkAsync(stage);

        // The host leads by key; the mayor follows.
        await desk.GetByRole(AriaRole.Region, new() { Name = "Page 1 of 3" }).FocusAsync();
        await desk.Keyboard.PressAsync("ArrowRight");
        await Expect(stage.GetByText("2 / 3")).ToBeVisibleAsync();
        await Expect(stage.GetByText("Half of the new traffic", new() { Exact = false })).ToBeAttachedAsync();

        // Where the host presses on the page, the mayor sees it.
        await HasInkAsync(desk.GetByRole(AriaRole.Region, new() { Name = "Exhibit: What the letter says" }));
        await desk.Locator("canvas").First.ClickAsync(new() { Position = new() { X = 40, Y = 40 } });
        await Expect(stage.Locator("[data-pointer]")).ToBeVisibleAsync();

        // The mayor reads on alone, knows where the class is, and comes back.
        await Button(room, "Next page").ClickAsync();
        await Expect(stage.GetByText("3 / 3")).ToBeVisibleAsync();
        await Expect(stage.GetByText("The class is on page 2")).ToBeVisibleAsync();
        await Button(room, "Back to the class").ClickAsync();
        await Expect(stage.GetByText("2 / 3")).ToBeVisibleAsync();
        var findings = await Audit.FindingsAsync(room, "room with an exhibit", onPhone: true);
        Assert.True(findings.Count == 0, string.Join('\n', findings));

        await Button(desk, "Take off the stage: What the letter says").ClickAsync();
        await Expect(stage).ToHaveCountAsync(0);
    });

    private static async Task AddAsync(IPage desk, string name, byte[] file) =>
        await desk.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/pdf", Buffer = file });

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Something dark is drawn on the page.</summary>
    private static async Task HasInkAsync(ILocator stage)
    {
        var canvas = await stage.Locator("canvas").ElementHandleAsync();
        await stage.Page.WaitForFunctionAsync(
            """
            canvas => {
              if (!canvas.width) return false
              const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height)
              let dark = 0
              for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 200 && data[at] + data[at + 1] + data[at + 2] < 200) dark++
              return dark > 500
            }
            """,
            canvas);
    }
}
