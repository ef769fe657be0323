using System.Collections.Immutable;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>An invented case, as far as a plan needs it: the story in a line, the decision, and what the class is asked on its way.</summary>
/// <param name="Story">What happened: in the teacher's notes and on the exhibit's first page.</param>
/// <param name="Opening">To the person who is called on first.</param>
/// <param name="Vote">The decision, asked before and after the discussion, with its answers.</param>
/// <param name="Columns">Headings under which the second part's points are noted.</param>
/// <param name="Listen">What to listen for in that part.</param>
/// <param name="People">About those whose consent it takes.</param>
/// <param name="Turn">What changes in the middle of the case.</param>
/// <param name="Move">About what to do on Monday.</param>
internal sealed record DemoCase(
    string Story,
    string Opening,
    string Vote,
    ImmutableArray<string> Options,
    string Stake,
    ImmutableArray<string> Columns,
    string Listen,
    string People,
    string Turn,
    string Move);
