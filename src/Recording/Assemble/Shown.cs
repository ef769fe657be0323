using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>What is large on the stage, beside whoever speaks.</summary>
internal abstract record Shown
{
    public sealed record Screen(Source Source) : Shown;

    /// <param name="Number">From 1.</param>
    /// <param name="Title">The exhibit's: said where the page itself cannot be drawn.</param>
    public sealed record Page(ExhibitId Exhibit, int Number, string Title) : Shown;

    /// <param name="Text">Columns between form feeds. A column's first line is its title, and each further line a point.</param>
    public sealed record Board(string Text) : Shown;
}
