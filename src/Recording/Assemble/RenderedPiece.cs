using System.Collections.Immutable;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>A piece as it is stored.</summary>
/// <param name="Initialisation">What a player needs before any piece; the same for all.</param>
/// <param name="Fragments">Each begins with a key frame.</param>
/// <param name="Poster">A JPEG from the middle of the piece.</param>
/// <param name="Undrawn">Pages of exhibits of which only the title is in it, told once each.</param>
internal sealed record RenderedPiece(byte[] Initialisation, ImmutableArray<RenderedFragment> Fragments, byte[] Poster, Memory After, ImmutableArray<Shown.Page> Undrawn);

internal sealed record RenderedFragment(double Seconds, byte[] Bytes);
