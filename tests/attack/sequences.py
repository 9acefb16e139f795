class Attacker:
    def __init__(self,*a): pass
def scenarios():
    return []
