using CityLeadership.Classroom.Browser.Tests.Browsing;

namespace CityLeadership.Classroom.Browser.Tests.People;

/// <summary>The plan and the board in class, by the words on their controls.</summary>
public sealed class Board(Visitor self)
{
    private IPage Page => self.Page;

    /// <summary>The plan on the desk's rail.</summary>
    public ILocator Plan => Page.GetByRole(AriaRole.Region, new() { Name = "Plan", Exact = true });

    /// <summary>The question the class is at.</summary>
    public ILocator Part => Page.GetByRole(AriaRole.Region, new() { Name = "Part on now" });

    public ILocator Panel => Page.GetByRole(AriaRole.Complementary, new() { Name = "Board" });

    /// <summary>The board on the stage.</summary>
    public ILocator Stage => Page.GetByRole(AriaRole.Region, new() { Name = "Board", Exact = true });

    /// <param name="step">The plan's next step, as its button says it, such as "Next: First vote".</param>
    public async Task BeginPartAsync(string step)
    {
        await Plan.GetByRole(AriaRole.Button, new() { Name = step }).ClickAsync();
        await Expect(Plan.Locator("[aria-current=step]")).ToContainTextAsync(step[(step.IndexOf(' ') + 1)..]);
    }

    public async Task OpenAsync()
    {
        await Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "Board" }).ClickAsync();
        await Expect(Panel).ToBeVisibleAsync();
    }

    /// <summary>Notes a point for whoever has the floor.</summary>
    public async Task NoteAsync(string text, string? column = null, bool hidden = false)
    {
        if (column is not null)
            await Panel.GetByRole(AriaRole.Combobox, new() { Name = "Column" }).SelectOptionAsync(column);
        if (hidden)
            await Panel.GetByText("Hidden until revealed").ClickAsync();
        await Panel.GetByRole(AriaRole.Textbox, new() { Name = "Note a point" }).FillAsync(text);
        await Panel.GetByRole(AriaRole.Button, new() { Name = "Note it" }).ClickAsync();
        await Expect(Point(Panel, text)).ToBeVisibleAsync();
    }

    public static ILocator Point(ILocator board, string text) => board.GetByRole(AriaRole.Listitem).Filter(new() { HasText = text });
}
