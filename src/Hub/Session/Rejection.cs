namespace CityLeadership.Classroom.Session;

/// <summary>An expected refusal. The code is stable; the message is a sentence a person can act on.</summary>
public sealed record Rejection(string Code, string Message);

/// <summary>Every refusal the core can give.</summary>
public static class Rejections
{
    public static readonly Rejection NotPrepared = new("notPrepared", "This class has not been set up yet. Try again in a moment.");
    public static readonly Rejection NotExpected = new("notExpected", "You are not on the list for this class. Call the help line and they will add you.");
    public static readonly Rejection NotIn = new("notIn", "You are not in the class right now. Enter it first.");
    public static readonly Rejection NotAllowed = new("notAllowed", "That is for others in this class to do.");
    public static readonly Rejection NotNow = new("notNow", "That cannot be done at this point of the class.");
    public static readonly Rejection Ended = new("ended", "This class has ended.");
    public static readonly Rejection WasRemoved = new("removed", "A host has removed you from this class. Call the help line if that is a mistake.");
    public static readonly Rejection NoSuchPerson = new("noSuchPerson", "Nobody by that id is in this class.");
    public static readonly Rejection PersonNotHere = new("personNotHere", "They are not in the class right now.");
    public static readonly Rejection NotWaiting = new("notWaiting", "They are not waiting to be let in.");
    public static readonly Rejection HostsStay = new("hostsStay", "A host cannot be removed.");
    public static readonly Rejection FloorIsFull = new("floorIsFull", "Three people have the floor. Return one of them first, or call this person in their place.");
    public static readonly Rejection AlreadyHasFloor = new("alreadyHasFloor", "They have the floor already.");
    public static readonly Rejection NotOnFloor = new("notOnFloor", "They do not have the floor.");
    public static readonly Rejection NotAsked = new("notAsked", "Nobody is asking you to unmute.");
    public static readonly Rejection NoSuchPoll = new("noSuchPoll", "That vote does not exist in this class.");
    public static readonly Rejection PollClosed = new("pollClosed", "That vote is closed.");
    public static readonly Rejection PollStillOpen = new("pollStillOpen", "Close the vote before you show its result.");
    public static readonly Rejection NoSuchOption = new("noSuchOption", "That is not one of the answers.");
    public static readonly Rejection BadQuestion = new("badQuestion", "A question needs 1 to 300 characters.");
    public static readonly Rejection BadOptions = new("badOptions", "A vote needs two to eight different answers of 1 to 120 characters each.");
    public static readonly Rejection BadForm = new("badForm", "Complete the terms of this kind of vote: how many may be chosen, the ends of the scale, or the right answer.");
    public static readonly Rejection BadAnswer = new("badAnswer", "That does not answer the question. Look at what it asks for, and answer again.");
    public static readonly Rejection NoFurtherRound = new("noFurtherRound", "This question has no further round. Ask it again as a new vote.");
    public static readonly Rejection BadGroups = new("badGroups", "Each answer belongs to one group, and each group needs a title of 1 to 140 characters.");
    public static readonly Rejection BadSeconds = new("badSeconds", "A vote can run from 5 seconds to one hour.");
    public static readonly Rejection TooManyPolls = new("tooManyPolls", "Five votes are open at once. Close one first.");
    public static readonly Rejection NoPlan = new("noPlan", "This class has no plan yet. Write one on its plan page, then load it.");
    public static readonly Rejection NoSuchPasture = new("noSuchPasture", "That pasture is not in this class's plan.");
    public static readonly Rejection PastureBegan = new("pastureBegan", "That pasture has begun already. Begin another one to go on.");
    public static readonly Rejection BadMinutes = new("badMinutes", "A pasture takes 1 to 240 minutes.");
    public static readonly Rejection TooManyPastures = new("tooManyPastures", "A class has at most 30 pastures.");
    public static readonly Rejection NoSuchColumn = new("noSuchColumn", "That column is not on the board any more. Choose another one.");
    public static readonly Rejection BadColumn = new("badColumn", "A column's heading needs 1 to 60 characters.");
    public static readonly Rejection TooManyColumns = new("tooManyColumns", "The board has 24 columns. Remove one first.");
    public static readonly Rejection BadContribution = new("badContribution", "A point needs 1 to 240 characters.");
    public static readonly Rejection NoSuchContribution = new("noSuchContribution", "That point is not on the board any more.");
    public static readonly Rejection NobodyOnFloor = new("nobodyOnFloor", "Nobody has the floor. Say whose point it is.");
    public static readonly Rejection BoardIsFull = new("boardIsFull", "The board holds 400 points, and it is full.");
    public static readonly Rejection NotScribe = new("notScribe", "Hosts and scribes write on the board. A host can make you a scribe.");
    public static readonly Rejection CannotScribe = new("cannotScribe", "A scribe is a mayor, a senior leader or a guest. Hosts write on the board as they are.");
    public static readonly Rejection ContributionChanged = new("contributionChanged", "Somebody else has changed this point meanwhile.");
    public static readonly Rejection ShareOnceCalled =
        new("shareOnceCalled", "You can share your screen once you are called on. Raise your hand.");

    public static readonly Rejection ScreenTaken = new("screenTaken", "Somebody else's screen is on the stage. Share yours when theirs is gone.");
    public static readonly Rejection NotYourScreen = new("notYourScreen", "Only hosts take somebody else's screen from the stage.");
    public static readonly Rejection NoSuchExhibit = new("noSuchExhibit", "That exhibit is not one of this class. Load the list again.");
    public static readonly Rejection NoSuchPage = new("noSuchPage", "The exhibit has no such page.");
    public static readonly Rejection NothingShown = new("nothingShown", "No exhibit is on the stage. Show one first.");
    public static readonly Rejection OffThePage = new("offThePage", "A pointer stays on the page: both of its places are from 0 to 1.");
    public static readonly Rejection ChatIsOff = new("chatIsOff", "The hosts have switched the chat off. You can still write to the hosts.");
    public static readonly Rejection BadMessage = new("badMessage", "A message needs 1 to 2000 characters.");
    public static readonly Rejection RoomsAreOpen = new("roomsAreOpen", "Rooms are open already. Close them first.");
    public static readonly Rejection NoRoomsOpen = new("noRoomsOpen", "No rooms are open.");
    public static readonly Rejection NoSuchRoom = new("noSuchRoom", "That room is not open.");
    public static readonly Rejection BadRooms = new("badRooms", "Give the rooms a title, and one to forty rooms a different name of 1 to 60 characters each.");
    public static readonly Rejection InTwoRooms = new("inTwoRooms", "Someone stands in two rooms. Put each person into one.");
    public static readonly Rejection BadRoomMinutes = new("badRoomMinutes", "Rooms can be open from one minute to four hours.");
    public static readonly Rejection BadCountdown = new("badCountdown", "A countdown is ten minutes at most.");
    public static readonly Rejection RoomsAreAssigned = new("roomsAreAssigned", "The hosts have placed everyone. Ask one of them to move you.");
    public static readonly Rejection NotInRoom = new("notInRoom", "You are not in a room right now.");
    public static readonly Rejection HostsVisit = new("hostsVisit", "Hosts belong to no room. They step into any of them.");
    public static readonly Rejection BadNotes = new("badNotes", "That could not be added to the notes. Reload the page; nothing that was written before is lost.");
    public static readonly Rejection NotesFull = new("notesFull", "The notes of this room are full. Shorten them first.");
    public static readonly Rejection NeverRecorded = new("neverRecorded", "This talk is between the two of you. It is never recorded.");
    public static readonly Rejection RecordedAlready = new("recordedAlready", "The class is being recorded already. Stop the recording first to start another one.");
    public static readonly Rejection NotRecorded = new("notRecorded", "The class is not being recorded. Start the recording first.");
    public static readonly Rejection NoSuchMessage = new("noSuchMessage", "That message does not exist in this class.");

    /// <summary>Of two who change one text, the second learns what the first made of it; neither is lost.</summary>
    public static Rejection ContributionChangedTo(string text, string yours) => ContributionChanged with
    {
        Message = $"Somebody else has changed this point to “{text}”. Yours is “{yours}”: put both together, or leave it.",
    };
}
